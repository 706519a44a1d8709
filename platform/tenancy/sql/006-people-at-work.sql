-- People at work, teams and employers are arranged in the page by whoever may; each carries the version that someone saw.
alter table tenancy.tenant add column version integer not null default 1;
alter table tenancy.member add column version integer not null default 1;
alter table tenancy.team add column version integer not null default 1;
alter table tenancy.employer add column version integer not null default 1;

-- Where people of this organisation open the pages, as a beheerder did last: a mail with a link needs an address to point to.
alter table tenancy.tenant add column site text check (site ~ '^https?://[^/[:space:]]+$' and length(site) <= 200);

grant update (name, site, version) on tenancy.tenant to omzien_app;
grant insert (tenant_id, id, name, initials, roles, employer_id, weekly_hours),
  update (name, initials, roles, employer_id, weekly_hours, absent_since, ended_on, version) on tenancy.member to omzien_app;
grant insert (tenant_id, id, name, district), update (name, district, version) on tenancy.team to omzien_app;
grant insert (tenant_id, team_id, member_id), delete on tenancy.team_member to omzien_app;
grant insert (tenant_id, id, name), update (name, version), delete on tenancy.employer to omzien_app;
-- Whoever accepts a link writes their own name; a form that was open meanwhile is then out of date.
grant select (version), update (version) on tenancy.member to omzien_auth;

create index on tenancy.member (tenant_id, name, id);
create index on tenancy.member (tenant_id, employer_id);

-- Whether the asker arranges things here, by what the database says of them and not by what is asked.
create policy keeper_asks on tenancy.member for select to omzien_keeper using (tenant_id = db.my_tenant());
grant select (tenant_id, id, roles, ended_on) on tenancy.member to omzien_keeper;
create policy keeper_removes on tenancy.team_member for delete to omzien_keeper using (tenant_id = db.my_tenant());
create policy keeper_removes on tenancy.team for delete to omzien_keeper using (tenant_id = db.my_tenant());
grant delete on tenancy.team, tenancy.team_member, tenancy.circle to omzien_keeper;

grant create on schema tenancy to omzien_keeper;
set local role omzien_keeper;

create function tenancy.works_as(wanted text[]) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select from tenancy.member m where m.tenant_id = db.my_tenant() and m.id = db.my_member() and m.roles && wanted
    and (m.ended_on is null or m.ended_on > (now() at time zone 'Europe/Amsterdam')::date))
$$;

-- The circle of a team: whoever is in the team is in it.
create function tenancy.make_team_circle(team uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not tenancy.works_as('{manager}') then
    return false;
  end if;
  insert into tenancy.circle (tenant_id, id, kind, team_id) values (db.my_tenant(), team, 'team', team);
  return true;
end $$;

-- Takes a team away in which nothing ever lay. @returns false as soon as anything still names it
create function tenancy.remove_team(which uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not tenancy.works_as('{manager}') then
    return false;
  end if;
  delete from tenancy.team_member t where t.tenant_id = db.my_tenant() and t.team_id = which;
  delete from tenancy.circle c where c.tenant_id = db.my_tenant() and c.team_id = which and c.kind = 'team';
  delete from tenancy.team t where t.tenant_id = db.my_tenant() and t.id = which;
  return found;
exception when foreign_key_violation then
  return false;
end $$;

revoke execute on function tenancy.works_as(text[]), tenancy.make_team_circle(uuid), tenancy.remove_team(uuid) from public;
grant execute on function tenancy.works_as(text[]) to omzien_finder;
grant execute on function tenancy.works_as(text[]), tenancy.make_team_circle(uuid), tenancy.remove_team(uuid) to omzien_app;
reset role;
revoke create on schema tenancy from omzien_keeper;
