-- Limits on guessing, the trace of sign-ins, and what an organisation demands of a sign-in.

-- A bucket is a hash of what is counted: an address, an e-mail from an address, a known device, a session.
create table auth.attempt (
  bucket bytea primary key check (length(bucket) = 32),
  failures integer not null check (failures >= 0),
  last_at timestamptz not null default now(),
  blocked_until timestamptz not null default now()
);
create index on auth.attempt (last_at);
grant select, delete, insert (bucket, failures, last_at, blocked_until), update (failures, last_at, blocked_until) on auth.attempt to omzien_auth;

-- Who came in, who tried, who left. Rows are added only: no password, no e-mail, the address as a keyed hash.
create table auth.sign_in_event (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  kind text not null check (kind in ('sign-in', 'unlock', 'sign-out', 'revoke', 'totp-start', 'totp-confirm', 'totp-off', 'invitation')),
  outcome text not null check (outcome ~ '^[a-z-]{1,40}$'),
  tenant_id uuid,
  account_id uuid,
  session_id uuid,
  address bytea
);
create index on auth.sign_in_event (tenant_id, at);
create index on auth.sign_in_event (account_id, at);
grant insert (kind, outcome, tenant_id, account_id, session_id, address) on auth.sign_in_event to omzien_auth;

-- Absent means the default: everyone beyond the desk signs in with a second factor.
create table auth.tenant_setting (
  tenant_id uuid primary key references tenancy.tenant,
  second_factor_required boolean not null
);
grant select, insert, update (second_factor_required) on auth.tenant_setting to omzien_auth;

-- Whoever accepts an invitation writes their own name.
grant update (name) on tenancy.member to omzien_auth;
create policy auth_name on tenancy.member for update to omzien_auth using (true);
