-- How many requests wait in a team: for a beheerder, who sees no request and must know before a team goes.
grant create on schema intake to omzien_finder;
set local role omzien_finder;
create function intake.left_in_team(team uuid) returns bigint language sql stable security definer set search_path = '' as $$
  select count(*) from intake.request r where r.tenant_id = db.my_tenant() and r.team_id = team and r.status = 'waiting'
    and (select tenancy.works_as('{manager}'))
$$;
revoke execute on function intake.left_in_team(uuid) from public;
grant execute on function intake.left_in_team(uuid) to omzien_app;
reset role;
revoke create on schema intake from omzien_finder;
