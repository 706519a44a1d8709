-- Who works here and in which team holds at once for everyone: it is changed anew, not taken back.
call undo.seal('tenancy.member');
call undo.seal('tenancy.team');
call undo.seal('tenancy.team_member');
call undo.seal('tenancy.employer');
-- Whoever accepts a link writes their own name, by the role that knows sign-ins.
grant usage on schema undo to omzien_auth;
grant execute on function undo.is_act(), undo.close_act() to omzien_auth;
