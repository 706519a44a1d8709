-- One colleague let in beside those who see a case, and out again; and a case that goes to another team with its owner.
grant usage on schema people to omzien_keeper;
create policy keeper_moves on people.case_file to omzien_keeper using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant());
grant select (tenant_id, id, folder_id, circle_id, owner_id, team_id, version), update (team_id, version) on people.case_file to omzien_keeper;

-- A circle in which nobody is left but one team is the circle of that team again.
create function people.settle(which uuid) returns void language plpgsql set search_path = '' as $$
declare
  here uuid;
  home uuid;
  others bigint;
begin
  select f.circle_id into here from tenancy.folder f join tenancy.circle c on c.tenant_id = f.tenant_id and c.id = f.circle_id
    where f.tenant_id = db.my_tenant() and f.id = which and c.kind = 'case';
  select min(m.team_circle_id::text)::uuid, count(*) - count(m.team_circle_id) into home, others
    from tenancy.circle_member m where m.tenant_id = db.my_tenant() and m.circle_id = here;
  if home is not null and others = 0 then
    update tenancy.folder set circle_id = home where tenant_id = db.my_tenant() and id = which;
  end if;
end $$;

-- Lets someone see what lies in a folder, for a reason by which they go again. Who is in by their team, or for good, stays as they were.
create function people.let_in(which uuid, colleague uuid, why uuid) returns void language plpgsql set search_path = '' as $$
declare
  here tenancy.circle;
  target uuid := gen_random_uuid();
begin
  select c.* into here from tenancy.folder f join tenancy.circle c on c.tenant_id = f.tenant_id and c.id = f.circle_id
    where f.tenant_id = db.my_tenant() and f.id = which;
  if here.id = any (tenancy.circles_of(db.my_tenant(), colleague)) and not exists (select from tenancy.circle_member m
      where m.tenant_id = db.my_tenant() and m.circle_id = here.id and m.member_id = colleague) then
    return;
  end if;
  if here.kind = 'team' then
    insert into tenancy.circle (tenant_id, id, kind, team_id) values (db.my_tenant(), target, 'case', null);
    insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, team_circle_id, until, reason)
      values (db.my_tenant(), target, gen_random_uuid(), null, here.id, null, 'team');
    update tenancy.folder set circle_id = target where tenant_id = db.my_tenant() and id = which;
  else
    target := here.id;
  end if;
  insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, team_circle_id, until, reason)
    values (db.my_tenant(), target, gen_random_uuid(), colleague, null, null, why::text);
end $$;

create function people.let_out(which uuid, why uuid) returns void language plpgsql set search_path = '' as $$
begin
  delete from tenancy.circle_member m using tenancy.folder f where f.tenant_id = db.my_tenant() and f.id = which
    and m.tenant_id = f.tenant_id and m.circle_id = f.circle_id and m.reason = why::text;
  perform people.settle(which);
end $$;
revoke execute on function people.settle(uuid), people.let_in(uuid, uuid, uuid), people.let_out(uuid, uuid) from public;
grant execute on function people.settle(uuid), people.let_in(uuid, uuid, uuid), people.let_out(uuid, uuid) to omzien_keeper;

-- Whoever has a case may bring it into a team of their own: that team sees it from then on, the one before no more. One set apart stays so.
create function people.bring_to_team(which uuid, team uuid, why uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  folder uuid;
  here tenancy.circle;
  home uuid;
begin
  select f.folder_id into folder from people.case_file f where f.tenant_id = db.my_tenant() and f.id = which
    and f.owner_id = db.my_member() and f.circle_id = any (db.my_circles());
  select c.id into home from tenancy.circle c join tenancy.team_member m on m.tenant_id = c.tenant_id and m.team_id = c.team_id
    where c.tenant_id = db.my_tenant() and c.kind = 'team' and c.team_id = team and m.member_id = db.my_member();
  if folder is null or home is null then
    return false;
  end if;
  select c.* into here from tenancy.folder f join tenancy.circle c on c.tenant_id = f.tenant_id and c.id = f.circle_id
    where f.tenant_id = db.my_tenant() and f.id = folder;
  if here.kind = 'team' then
    update tenancy.folder set circle_id = home where tenant_id = db.my_tenant() and id = folder;
  else
    if exists (select from tenancy.circle_member m where m.tenant_id = db.my_tenant() and m.circle_id = here.id and m.team_circle_id is not null) then
      delete from tenancy.circle_member m where m.tenant_id = db.my_tenant() and m.circle_id = here.id
        and (m.team_circle_id is not null or m.reason = why::text);
      insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, team_circle_id, until, reason)
        values (db.my_tenant(), here.id, gen_random_uuid(), null, home, null, 'team');
    end if;
    perform people.settle(folder);
  end if;
  update people.case_file f set team_id = team, version = f.version + 1 where f.tenant_id = db.my_tenant() and f.id = which and f.team_id <> team;
  return true;
end $$;

-- Who is in a circle by a team that is let in whole; asked by someone who is in it too, and may not see that team's own circle.
create function people.seers_by_team(circles uuid[]) returns table (circle_id uuid, member_id uuid)
  language sql stable security definer set search_path = '' as $$
  select m.circle_id, t.member_id from tenancy.circle_member m
    join tenancy.circle c on c.tenant_id = m.tenant_id and c.id = m.team_circle_id
    join tenancy.team_member t on t.tenant_id = c.tenant_id and t.team_id = c.team_id
    where m.tenant_id = db.my_tenant() and m.circle_id = any (circles) and m.circle_id = any (db.my_circles()) and (m.until is null or m.until > now())
$$;
revoke execute on function people.bring_to_team(uuid, uuid, uuid), people.seers_by_team(uuid[]) from public;
grant execute on function people.bring_to_team(uuid, uuid, uuid), people.seers_by_team(uuid[]) to omzien_app;
grant execute on function people.seers_by_team(uuid[]) to omzien_worker;
grant create on schema people to omzien_keeper;
alter function people.bring_to_team(uuid, uuid, uuid) owner to omzien_keeper;
alter function people.seers_by_team(uuid[]) owner to omzien_keeper;
revoke create on schema people from omzien_keeper;
