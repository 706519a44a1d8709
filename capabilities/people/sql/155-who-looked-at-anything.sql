-- Every look at anything of a case counts: its trace names the case, or the folder of it where the row knows no case. And breaking the glass looks
-- again once it holds the folder, ends for whose role is no longer chosen, and tells what was taken along.
grant create on schema people to omzien_keeper;
set local role omzien_keeper;

create or replace function people.told_of_case(which uuid) returns setof audit.event language sql stable set search_path = '' as $$
  select e.* from people.case_file f
    join audit.event e on e.tenant_id = f.tenant_id and e.subjects && array[f.id, f.folder_id]
    where f.tenant_id = db.my_tenant() and f.id = which and f.circle_id = any (db.my_circles())
      and e.outcome = 'done' and e.operation not like 'safety.%' and e.operation <> 'people.weigh-name'
  union
  select e.* from people.released_look r
    join audit.event e on e.tenant_id = r.tenant_id and e.subjects @> array[r.about] and e.at <= r.until
    where r.tenant_id = db.my_tenant() and r.case_id = which and r.circle_id = any (db.my_circles())
      and e.outcome = 'done' and e.operation like 'safety.%'
$$;

-- Lets someone look in a folder until a moment: beside the team, as a colleague who is let in. Whoever sets the case apart at this moment goes first
-- or comes after: what is so is read again once the folder is held. @returns false where it may not be looked in any more
drop function people.let_look(uuid, uuid, uuid, timestamptz);
create function people.let_look(which uuid, colleague uuid, why uuid, ends timestamptz) returns boolean language plpgsql set search_path = '' as $$
declare
  lies_in uuid;
  here tenancy.circle;
  target uuid := gen_random_uuid();
begin
  select f.circle_id into lies_in from tenancy.folder f where f.tenant_id = db.my_tenant() and f.id = which for update;
  select c.* into here from tenancy.circle c where c.tenant_id = db.my_tenant() and c.id = lies_in
    and (c.kind = 'team' or (c.kind = 'case' and exists (select from tenancy.circle_member m
      where m.tenant_id = c.tenant_id and m.circle_id = c.id and m.team_circle_id is not null)));
  if here.id is null or here.id = any (tenancy.circles_now(db.my_tenant(), colleague, true)) then
    return false;
  end if;
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
  return true;
end $$;

create or replace function people.break_glass(asked uuid, called text, family_name text, birth date, ground text, words text) returns text
  language plpgsql security definer set search_path = '' as $$
declare
  file uuid;
  folder uuid;
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
  select b.id, b.folder_id into file, folder from people.behind_glass(called, family_name, birth) b;
  if file is not null and not people.let_look(folder, db.my_member(), asked, ends) then
    file := null;
  end if;
  insert into people.glass (tenant_id, id, member_id, because, why, case_id, until)
    values (db.my_tenant(), asked, db.my_member(), ground, words, file, case when file is not null then ends end);
  return 'done';
end $$;

-- Whoever arranges who may, ends it at once for all who may not any more.
create function people.end_unchosen_glass() returns void language plpgsql security definer set search_path = '' as $$
begin
  if not tenancy.works_as('{manager}') then
    return;
  end if;
  with chosen as (select s.roles from people.glass_setting s where s.tenant_id = db.my_tenant() order by s.version desc limit 1),
  ended as (
    update people.glass g set until = now() from tenancy.member m
      where g.tenant_id = db.my_tenant() and g.until > now() and m.tenant_id = g.tenant_id and m.id = g.member_id
        and not m.roles && coalesce((select c.roles from chosen c), '{}')
      returning g.id)
  update tenancy.circle_member c set until = now() from ended e
    where c.tenant_id = db.my_tenant() and c.only_looks and c.reason = e.id::text;
end $$;

drop function people.glass_to_weigh(boolean, timestamptz, uuid, integer);
-- For whoever looks after privacy: who broke the glass and why, how often they then looked and how many files they took along; of the case its team
-- and nothing else.
create function people.glass_to_weigh(only_open boolean, before_at timestamptz, before_id uuid, most integer)
  returns table (id uuid, at timestamptz, name text, roles text[], team_name text, because text, why text, until timestamptz, looks bigint,
    files bigint, mine boolean, outcome text, reason text, weighed_by text, weighed_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select g.id, g.at, m.name, m.roles, t.name, g.because, g.why, g.until, seen.looks, seen.files,
    g.member_id = db.my_member(), g.outcome, g.reason, w.name, g.weighed_at
  from people.glass g
    join tenancy.member m on m.tenant_id = g.tenant_id and m.id = g.member_id
    left join people.case_file f on f.tenant_id = g.tenant_id and f.id = g.case_id
    left join tenancy.team t on t.tenant_id = f.tenant_id and t.id = f.team_id
    left join tenancy.member w on w.tenant_id = g.tenant_id and w.id = g.weighed_by
    cross join lateral (select count(*) as looks,
        count(*) filter (where e.operation = 'files.open-file' or split_part(e.operation, '.', 2) like 'save-%') as files
      from audit.event e where e.tenant_id = g.tenant_id and e.subjects && array[f.id, f.folder_id] and e.member_id = g.member_id
        and e.action = 'look' and e.outcome = 'done' and e.at between g.at and g.until) as seen
  where g.tenant_id = db.my_tenant() and tenancy.works_as('{privacyOfficer}') and (g.outcome is null or not only_open)
    and (before_at is null or (g.at, g.id) < (before_at, before_id))
  order by g.at desc, g.id desc limit most
$$;

revoke execute on function people.let_look(uuid, uuid, uuid, timestamptz), people.end_unchosen_glass(),
  people.glass_to_weigh(boolean, timestamptz, uuid, integer) from public;
grant execute on function people.end_unchosen_glass(), people.glass_to_weigh(boolean, timestamptz, uuid, integer) to omzien_app;
reset role;
revoke create on schema people from omzien_keeper;
