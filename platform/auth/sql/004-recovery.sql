-- Codes on paper for who lost the phone with the app: each opens once, and all go with the second factor they stand in for.
-- `hash` is keyed with a key outside the database, so this table opens nothing.
create table auth.recovery_code (
  id uuid primary key,
  account_id uuid not null references auth.second_factor (account_id) on delete cascade,
  hash bytea not null check (length(hash) = 32),
  used_at timestamptz,
  created_at timestamptz not null default now(),
  unique (account_id, hash)
);
grant select, delete, insert (id, account_id, hash), update (used_at) on auth.recovery_code to omzien_auth;

alter table auth.sign_in_event drop constraint sign_in_event_kind_check;
alter table auth.sign_in_event add constraint sign_in_event_kind_check
  check (kind in ('sign-in', 'unlock', 'sign-out', 'revoke', 'totp-start', 'totp-confirm', 'totp-off', 'recovery', 'recovery-made', 'invitation'));
