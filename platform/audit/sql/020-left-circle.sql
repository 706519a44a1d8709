-- Who was in a circle until when, and what lay in it until when: a look is judged by who someone was then, not by what was changed since.
create table audit.left_circle (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null default gen_random_uuid(),
  circle_id uuid not null,
  -- Until this moment one of the three: a colleague, a team that had been let in, a folder that lay there.
  until timestamptz not null,
  member_id uuid,
  team_circle_id uuid,
  folder uuid,
  primary key (tenant_id, id),
  check (num_nonnulls(member_id, team_circle_id, folder) = 1)
);
call db.guard('audit.left_circle');
create policy keeper_all on audit.left_circle to omzien_keeper using (true) with check (true);
create index on audit.left_circle (tenant_id, circle_id, until);
create index on audit.left_circle (tenant_id, folder, until) where folder is not null;
create index on audit.left_circle (tenant_id, until);
grant select, delete on audit.left_circle to omzien_worker;
grant select, insert (tenant_id, circle_id, until, member_id, team_circle_id, folder) on audit.left_circle to omzien_keeper;

create function audit.left_team() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.left_circle (tenant_id, circle_id, until, member_id)
    select c.tenant_id, c.id, now(), old.member_id from tenancy.circle c
    where c.tenant_id = old.tenant_id and c.team_id = old.team_id and c.kind = 'team';
  return null;
end $$;

create function audit.left_circle() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.left_circle (tenant_id, circle_id, until, member_id, team_circle_id)
    values (old.tenant_id, old.circle_id, least(now(), old.until), old.member_id, old.team_circle_id);
  return null;
end $$;

create function audit.moved_folder() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into audit.left_circle (tenant_id, circle_id, until, folder) values (old.tenant_id, old.circle_id, now(), old.id);
  return null;
end $$;

create trigger left_team after delete on tenancy.team_member for each row execute function audit.left_team();
create trigger left_circle after delete on tenancy.circle_member for each row execute function audit.left_circle();
create trigger moved_folder after update of circle_id on tenancy.folder for each row when (old.circle_id <> new.circle_id)
  execute function audit.moved_folder();
revoke execute on function audit.left_team(), audit.left_circle(), audit.moved_folder() from public;

grant create on schema audit to omzien_keeper;
alter function audit.left_team() owner to omzien_keeper;
alter function audit.left_circle() owner to omzien_keeper;
alter function audit.moved_folder() owner to omzien_keeper;
set local role omzien_keeper;

-- Whether someone was among those who see a folder at a moment: by themselves or by a team, in the circle it lies in or lay in until later.
create function audit.saw_then(lies uuid, circle uuid, member uuid, moment timestamptz) returns boolean
  language sql stable set search_path = '' as $$
  with held as (
    select circle as id
    union select l.circle_id from audit.left_circle l where l.tenant_id = db.my_tenant() and l.folder = lies and l.until >= moment),
  reached as (
    select id from held
    union select m.team_circle_id from held h join tenancy.circle_member m on m.tenant_id = db.my_tenant() and m.circle_id = h.id
      where m.team_circle_id is not null and (m.until is null or m.until >= moment)
    union select l.team_circle_id from held h join audit.left_circle l on l.tenant_id = db.my_tenant() and l.circle_id = h.id
      where l.team_circle_id is not null and l.until >= moment)
  select exists (select from held h join tenancy.circle_member m on m.tenant_id = db.my_tenant() and m.circle_id = h.id
      where m.member_id = member and (m.until is null or m.until >= moment))
    or exists (select from reached r join tenancy.circle c on c.tenant_id = db.my_tenant() and c.id = r.id and c.kind = 'team'
      join tenancy.team_member t on t.tenant_id = c.tenant_id and t.team_id = c.team_id where t.member_id = member)
    or exists (select from reached r join audit.left_circle l on l.tenant_id = db.my_tenant() and l.circle_id = r.id
      where l.member_id = member and l.until >= moment)
$$;
revoke execute on function audit.saw_then(uuid, uuid, uuid, timestamptz) from public;
reset role;
revoke create on schema audit from omzien_keeper;
