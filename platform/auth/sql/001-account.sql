-- Accounts, sessions and second factors. The role `auth` alone comes here; the library for sign-in knows these columns.
-- No row security: a sign-in happens before there is a tenant to speak of. Every account names its tenant all the same.
create schema auth;
grant usage on schema auth to omzien_auth;

-- One account belongs to one person at work in one organisation; e-mail is unique over the whole installation.
-- Not called `account`: the library means something else by that word, and mixes the two up.
create table auth.member_account (
  id uuid primary key,
  tenant_id uuid not null references tenancy.tenant,
  member_id uuid not null,
  -- The library wants a name and a picture. The name is the member's, so it is not kept twice.
  name text not null default '' check (name = ''),
  image text check (image is null),
  email text not null unique check (email = lower(btrim(email)) and length(email) between 3 and 254),
  email_verified boolean not null default true,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (tenant_id, member_id),
  foreign key (tenant_id, member_id) references tenancy.member
);
grant select, delete, insert (id, tenant_id, member_id, name, image, email, email_verified, two_factor_enabled, created_at, updated_at),
  update (email, two_factor_enabled, updated_at) on auth.member_account to omzien_auth;

-- How an account proves itself: a password now; a sign-in service of the organisation later.
create table auth.credential (
  id uuid primary key,
  account_id uuid not null references auth.member_account on delete cascade,
  provider_id text not null,
  provider_account text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, provider_account)
);
create index on auth.credential (account_id);
grant select, delete, insert (id, account_id, provider_id, provider_account, password, access_token, refresh_token, id_token,
  access_token_expires_at, refresh_token_expires_at, scope, created_at, updated_at),
  update (password, updated_at) on auth.credential to omzien_auth;

-- `token` is the SHA-256 of what the browser holds, so this table opens nothing.
create table auth.session (
  id uuid primary key,
  account_id uuid not null references auth.member_account on delete cascade,
  token text not null unique check (length(token) = 64),
  expires_at timestamptz not null,
  last_seen_at timestamptz not null default now(),
  -- The library writes an address when it has one; ours stays empty, addresses are kept hashed or not at all.
  ip_address text check (coalesce(ip_address, '') = ''),
  user_agent text check (length(user_agent) <= 200),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.session (account_id);
create index on auth.session (expires_at);
grant select, delete, insert (id, account_id, token, expires_at, ip_address, user_agent, created_at, updated_at),
  update (last_seen_at, updated_at) on auth.session to omzien_auth;

-- The secret of the app with codes, encrypted. `last_counter` is the newest code used: a code works once.
create table auth.second_factor (
  id uuid primary key,
  account_id uuid not null unique references auth.member_account on delete cascade,
  secret text not null,
  backup_codes text not null default '' check (backup_codes = ''),
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz,
  last_counter bigint not null default 0
);
grant select, delete, insert (id, account_id, secret, backup_codes, verified, failed_verification_count, locked_until),
  update (secret, backup_codes, verified, last_counter) on auth.second_factor to omzien_auth;

-- Values that work once: invitations. `identifier` is a hash of the link.
create table auth.one_time (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.one_time (identifier);
grant select, insert, delete on auth.one_time to omzien_auth;
