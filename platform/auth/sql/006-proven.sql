-- When whoever has a session last showed again that it is them. Some things are done for minutes after that and no longer.
alter table auth.session add column proven_at timestamptz;
grant update (proven_at) on auth.session to omzien_auth;
alter table auth.sign_in_event drop constraint sign_in_event_kind_check;
alter table auth.sign_in_event add constraint sign_in_event_kind_check check (kind in ('sign-in', 'unlock', 'prove', 'sign-out', 'revoke',
  'totp-start', 'totp-confirm', 'totp-off', 'recovery', 'recovery-made', 'password', 'invitation'));
