-- Breaking the glass: someone outside the circle of a case opens it to look, for an hour, with a reason; whoever looks after privacy is told.
create table people.glass_setting (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  -- Who may. Nobody until someone arranged it.
  roles text[] not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard('people.glass_setting');
create policy app_reads on people.glass_setting for select to omzien_app using (tenant_id = db.my_tenant());
-- By what the database says of the asker, not by what is asked.
create policy app_arranges on people.glass_setting for insert to omzien_app
  with check (tenant_id = db.my_tenant() and set_by = db.my_member() and (select tenancy.works_as('{manager}')));
create policy keeper_reads on people.glass_setting for select to omzien_keeper using (tenant_id = db.my_tenant());
grant select, insert (tenant_id, version, roles, set_by) on people.glass_setting to omzien_app;
grant select on people.glass_setting to omzien_worker, omzien_keeper;
call undo.seal('people.glass_setting');

-- Each time someone tried. Nothing stands here of whom they looked for: where no case was found, only that.
create table people.glass (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  at timestamptz not null default now(),
  because text not null check (because in ('danger', 'absent', 'asked', 'other')),
  why text not null check (length(why) between 1 and 1000),
  case_id uuid,
  until timestamptz,
  outcome text check (outcome in ('explained', 'no-ground', 'followed-up')),
  reason text not null default '' check (length(reason) <= 1000),
  weighed_by uuid,
  weighed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, weighed_by) references tenancy.member,
  check ((case_id is null) = (until is null)),
  check (num_nonnulls(outcome, weighed_by, weighed_at) in (0, 3))
);
call db.guard('people.glass');
create policy app_own on people.glass for select to omzien_app using (tenant_id = db.my_tenant() and member_id = db.my_member());
create policy keeper_all on people.glass to omzien_keeper using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant());
create index on people.glass (tenant_id, member_id, at);
create index on people.glass (tenant_id, at desc, id desc);
create index on people.glass (tenant_id, case_id);
grant select on people.glass to omzien_app, omzien_worker;
grant select, insert (tenant_id, id, member_id, because, why, case_id, until),
  update (until, outcome, reason, weighed_by, weighed_at) on people.glass to omzien_keeper;

create policy keeper_finds on people.person for select to omzien_keeper using (tenant_id = db.my_tenant());
grant select (tenant_id, id, given, prefix, family, call_name, born_on) on people.person to omzien_keeper;
grant select (person_id, status, opened_on) on people.case_file to omzien_keeper;
create index person_exactly on people.person (tenant_id, born_on, lower(family));

grant create on schema people to omzien_keeper;
set local role omzien_keeper;

-- Whether the asker may break the glass here: who stands at the desk as well shares a device with others.
create function people.may_break_glass() returns boolean language sql stable security definer set search_path = '' as $$
  select not tenancy.works_as('{desk}') and tenancy.works_as((select s.roles from people.glass_setting s
    where s.tenant_id = db.my_tenant() order by s.version desc limit 1))
$$;

-- The case of someone who is called and was born exactly so, that the asker does not see: one that goes on before one that was closed. What lies
-- in a closed folder, or in a case that is set apart from its team, is not found.
create function people.behind_glass(called text, family_name text, birth date) returns table (id uuid, folder_id uuid)
  language sql stable set search_path = '' as $$
  select f.id, f.folder_id from people.person p
    join people.case_file f on f.tenant_id = p.tenant_id and f.person_id = p.id
    join tenancy.circle c on c.tenant_id = f.tenant_id and c.id = f.circle_id
  where p.tenant_id = db.my_tenant() and p.born_on = birth
    and lower(family_name) in (lower(p.family), lower(p.prefix || ' ' || p.family))
    and (called <> '' or concat(p.given, p.call_name) = '') and lower(called) in (lower(p.given), lower(p.call_name))
    and (c.kind = 'team' or (c.kind = 'case' and exists (select from tenancy.circle_member m
      where m.tenant_id = c.tenant_id and m.circle_id = c.id and m.team_circle_id is not null)))
    and not f.circle_id = any (tenancy.circles_now(db.my_tenant(), db.my_member(), true))
  order by f.status = 'closed', f.opened_on desc, f.id limit 1
$$;

-- Lets someone look in a folder until a moment: beside the team, as a colleague who is let in.
create function people.let_look(which uuid, colleague uuid, why uuid, ends timestamptz) returns void language plpgsql set search_path = '' as $$
declare
  here tenancy.circle;
  target uuid := gen_random_uuid();
begin
  select c.* into here from tenancy.folder f join tenancy.circle c on c.tenant_id = f.tenant_id and c.id = f.circle_id
    where f.tenant_id = db.my_tenant() and f.id = which for update of f;
  if here.kind = 'team' then
    insert into tenancy.circle (tenant_id, id, kind, team_id) values (db.my_tenant(), target, 'case', null);
    insert into tenancy.circle_member (tenant_id, circle_id, id, team_circle_id, reason)
      values (db.my_tenant(), target, gen_random_uuid(), here.id, 'team');
    update tenancy.folder set circle_id = target where tenant_id = db.my_tenant() and id = which;
  else
    target := here.id;
  end if;
  insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, until, reason, only_looks)
    values (db.my_tenant(), target, gen_random_uuid(), colleague, ends, why::text, true);
end $$;

-- @returns `done`, also where no case was found, `glass-not-allowed` or `glass-too-often`: five times in a day and a night is all
create function people.break_glass(asked uuid, called text, family_name text, birth date, ground text, words text) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  file record;
  ends timestamptz := now() + interval '60 minutes';
begin
  if not people.may_break_glass() then
    return 'glass-not-allowed';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('people.glass ' || db.my_member(), 0));
  if (select count(*) from people.glass g where g.tenant_id = db.my_tenant() and g.member_id = db.my_member()
      and g.at > now() - interval '24 hours') >= 5 then
    return 'glass-too-often';
  end if;
  select * into file from people.behind_glass(called, family_name, birth);
  insert into people.glass (tenant_id, id, member_id, because, why, case_id, until)
    values (db.my_tenant(), asked, db.my_member(), ground, words, file.id, case when file.id is not null then ends end);
  if file.id is not null then
    perform people.let_look(file.folder_id, db.my_member(), asked, ends);
  end if;
  return 'done';
end $$;

-- Ends it at once, for whoever did it and for whoever looks after privacy. @returns false where there is nothing to end
create function people.end_glass(which uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update people.glass g set until = now() where g.tenant_id = db.my_tenant() and g.id = which and g.until > now()
    and (g.member_id = db.my_member() or tenancy.works_as('{privacyOfficer}'));
  if not found then
    return false;
  end if;
  update tenancy.circle_member m set until = now() where m.tenant_id = db.my_tenant() and m.only_looks and m.reason = which::text;
  return true;
end $$;

-- For whoever looks after privacy: who broke the glass and why, and how often they then looked; of the case its team and nothing else.
create function people.glass_to_weigh(only_open boolean, before_at timestamptz, before_id uuid, most integer)
  returns table (id uuid, at timestamptz, name text, roles text[], team_name text, because text, why text, until timestamptz, looks bigint,
    mine boolean, outcome text, reason text, weighed_by text, weighed_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select g.id, g.at, m.name, m.roles, t.name, g.because, g.why, g.until,
    (select count(*) from audit.event e where e.tenant_id = g.tenant_id and e.subjects @> array[g.case_id] and e.member_id = g.member_id
      and e.action = 'look' and e.outcome = 'done' and e.at between g.at and g.until),
    g.member_id = db.my_member(), g.outcome, g.reason, w.name, g.weighed_at
  from people.glass g
    join tenancy.member m on m.tenant_id = g.tenant_id and m.id = g.member_id
    left join people.case_file f on f.tenant_id = g.tenant_id and f.id = g.case_id
    left join tenancy.team t on t.tenant_id = f.tenant_id and t.id = f.team_id
    left join tenancy.member w on w.tenant_id = g.tenant_id and w.id = g.weighed_by
  where g.tenant_id = db.my_tenant() and tenancy.works_as('{privacyOfficer}') and (g.outcome is null or not only_open)
    and (before_at is null or (g.at, g.id) < (before_at, before_id))
  order by g.at desc, g.id desc limit most
$$;

-- Says what came of it, once. Nobody weighs what they did themselves. @returns false where there is nothing to weigh
create function people.weigh_glass(which uuid, came_of_it text, explained text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update people.glass g set outcome = came_of_it, reason = explained, weighed_by = db.my_member(), weighed_at = now()
    where g.tenant_id = db.my_tenant() and g.id = which and g.outcome is null and g.member_id <> db.my_member()
      and tenancy.works_as('{privacyOfficer}');
  return found;
end $$;

-- Takes out who may not look any more, and gives folders back to their team. They saw nothing since their moment was there; this tidies up.
create function people.shut_glass() returns void language plpgsql security definer set search_path = '' as $$
declare
  folder uuid;
begin
  for folder in
    with gone as (delete from tenancy.circle_member m where m.tenant_id = db.my_tenant() and m.only_looks and m.until <= now()
      returning m.circle_id)
    select f.id from gone join tenancy.folder f on f.tenant_id = db.my_tenant() and f.circle_id = gone.circle_id
  loop
    perform people.settle(folder);
  end loop;
end $$;

revoke execute on function people.may_break_glass(), people.behind_glass(text, text, date), people.let_look(uuid, uuid, uuid, timestamptz),
  people.break_glass(uuid, text, text, date, text, text), people.end_glass(uuid), people.glass_to_weigh(boolean, timestamptz, uuid, integer),
  people.weigh_glass(uuid, text, text), people.shut_glass() from public;
grant execute on function people.may_break_glass(), people.break_glass(uuid, text, text, date, text, text), people.end_glass(uuid),
  people.glass_to_weigh(boolean, timestamptz, uuid, integer), people.weigh_glass(uuid, text, text) to omzien_app;
grant execute on function people.shut_glass() to omzien_worker;
reset role;
revoke create on schema people from omzien_keeper;
