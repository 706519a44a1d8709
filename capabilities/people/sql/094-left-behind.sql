-- How many cases someone carries, or lie in a team: for a beheerder, who sees no case and must know before someone leaves.
grant select (owner_id, team_id, status) on people.case_file to omzien_finder;
grant create on schema people to omzien_finder;
set local role omzien_finder;
create function people.left_behind(member uuid, team uuid) returns table (open bigint, waiting bigint)
  language sql stable security definer set search_path = '' as $$
  select count(*) filter (where f.status = 'open'), count(*) filter (where f.status = 'waiting') from people.case_file f
    where f.tenant_id = db.my_tenant() and (member is null or f.owner_id = member) and (team is null or f.team_id = team)
      and f.status <> 'closed' and (select tenancy.works_as('{manager}'))
$$;
revoke execute on function people.left_behind(uuid, uuid) from public;
grant execute on function people.left_behind(uuid, uuid) to omzien_app;
reset role;
revoke create on schema people from omzien_finder;
