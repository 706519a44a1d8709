-- Who is signed in changes their own password: a kind of its own in the trace of sign-ins.
alter table auth.sign_in_event drop constraint sign_in_event_kind_check;
alter table auth.sign_in_event add constraint sign_in_event_kind_check
  check (kind in ('sign-in', 'unlock', 'sign-out', 'revoke', 'totp-start', 'totp-confirm', 'totp-off', 'recovery', 'recovery-made', 'password', 'invitation'));
