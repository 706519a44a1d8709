-- Looks that ask for a question: at one's own case, at that of one's own family, at that of a colleague, and by someone who was not near to the
-- case that day. Whoever looks after privacy weighs each; none is a verdict.
create table people.pattern (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('own', 'family', 'colleague', 'outside')),
  -- The first and the last day on which they so looked.
  first_on date not null,
  last_on date not null check (last_on >= first_on),
  found_at timestamptz not null default now(),
  outcome text check (outcome in ('explained', 'follow-up', 'closed')),
  reason text not null default '' check (length(reason) <= 1000),
  weighed_by uuid,
  weighed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, weighed_by) references tenancy.member,
  check (num_nonnulls(outcome, weighed_by, weighed_at) in (0, 3))
);
call db.guard('people.pattern');
create policy keeper_all on people.pattern to omzien_keeper using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant());
-- What was explained or closed is not asked again; what is followed up, opens anew when they look again.
create unique index pattern_once on people.pattern (tenant_id, member_id, case_id, kind) where outcome is distinct from 'follow-up';
create index on people.pattern (tenant_id, found_at desc, id desc);
create index on people.pattern (tenant_id, case_id);
grant select on people.pattern to omzien_worker;
grant select, insert (tenant_id, member_id, case_id, kind, first_on, last_on), update (last_on, outcome, reason, weighed_by, weighed_at)
  on people.pattern to omzien_keeper;

-- Which days were looked over.
create table people.pattern_day (
  tenant_id uuid not null references tenancy.tenant,
  on_day date not null,
  done_at timestamptz not null default now(),
  primary key (tenant_id, on_day)
);
call db.guard('people.pattern_day');
create policy keeper_reads on people.pattern_day for select to omzien_keeper using (tenant_id = db.my_tenant());
grant select, insert (tenant_id, on_day) on people.pattern_day to omzien_worker;
grant select on people.pattern_day to omzien_keeper;

create policy keeper_finds on people.folder_person for select to omzien_keeper using (tenant_id = db.my_tenant());
create policy keeper_finds on people.household_member for select to omzien_keeper using (tenant_id = db.my_tenant());
create policy keeper_finds on people.authority for select to omzien_keeper using (tenant_id = db.my_tenant());
create policy keeper_finds on people.network_person for select to omzien_keeper using (tenant_id = db.my_tenant());
create policy keeper_finds on people.hand_over for select to omzien_keeper using (tenant_id = db.my_tenant());
grant select (street, postcode) on people.person to omzien_keeper;
grant select (tenant_id, folder_id, person_id) on people.folder_person to omzien_keeper;
grant select (tenant_id, household_id, person_id) on people.household_member to omzien_keeper;
grant select (tenant_id, folder_id, holder) on people.authority to omzien_keeper;
grant select (tenant_id, case_id, name, segment, middle) on people.network_person to omzien_keeper;
grant select (tenant_id, case_id, from_id, to_id) on people.hand_over to omzien_keeper;
create index person_at_address on people.person (tenant_id, postcode, lower(street)) where postcode <> '' and street <> '';

grant create on schema people to omzien_keeper;
set local role omzien_keeper;

-- Whether someone at work is called as a card says. A name is all that is known of both: a namesake is found too, and that is for who weighs it.
create function people.called_as(name text, given text, call_name text, prefix text, family text) returns boolean
  language sql immutable set search_path = '' return
  lower(name) = any (array[lower(concat_ws(' ', nullif(given, ''), nullif(prefix, ''), family)),
    lower(concat_ws(' ', nullif(call_name, ''), nullif(prefix, ''), family))]);

-- Whether someone of this name is family of the person of a case, or lives with them, as far as the file knows: stands in the same folder, in
-- the same home, at the same address under the same family name, in the family of the network, or decides for them.
create function people.kin_of(called text, file uuid, folder uuid, person uuid) returns boolean language sql stable set search_path = '' as $$
  with mate as materialized (
    select l.person_id as id from people.folder_person l where l.tenant_id = db.my_tenant() and l.folder_id = folder
    union select b.person_id from people.household_member a
      join people.household_member b on b.tenant_id = a.tenant_id and b.household_id = a.household_id
      where a.tenant_id = db.my_tenant() and a.person_id = person
    union select b.id from people.person a join people.person b on b.tenant_id = a.tenant_id and b.postcode = a.postcode
        and lower(b.street) = lower(a.street) and b.postcode <> '' and b.street <> '' and lower(b.family) = lower(a.family)
      where a.tenant_id = db.my_tenant() and a.id = person)
  select exists (select from mate join people.person p on p.tenant_id = db.my_tenant() and p.id = mate.id
      where p.id <> person and people.called_as(called, p.given, p.call_name, p.prefix, p.family))
    or exists (select from people.network_person n where n.tenant_id = db.my_tenant() and n.case_id = file and not n.middle
      and coalesce(n.segment, 'family') = 'family' and lower(n.name) = lower(called))
    or exists (select from people.authority y where y.tenant_id = db.my_tenant() and y.folder_id = folder and lower(y.holder) = lower(called))
$$;

-- Looks over a stretch of one day, a number of traces at a time, and writes down what it finds; the same stretch again adds nothing. Lists do not
-- count, nor does what lies in a closed folder. @returns up to where it came; no row: it was the end
create function people.find_patterns(of_day date, after_at timestamptz, after_id uuid, most integer) returns table (at timestamptz, id uuid)
  language plpgsql security definer set search_path = '' as $$
declare
  starts timestamptz := of_day::timestamp at time zone 'Europe/Amsterdam';
  ends timestamptz := (of_day + 1)::timestamp at time zone 'Europe/Amsterdam';
begin
  return query
  with page as materialized (
    select e.* from audit.event e where e.tenant_id = db.my_tenant() and e.at >= starts and e.at < ends
      and (after_at is null or (e.at, e.id) > (after_at, after_id)) order by e.at, e.id limit most),
  opened as materialized (
    select e.member_id, f.id as case_id, min(e.at) as since from page e cross join unnest(e.subjects) as held (file)
      join people.case_file f on f.tenant_id = db.my_tenant() and f.id = held.file
      where e.action = 'look' and e.outcome = 'done' and e.about <> 'many' and e.operation not like 'safety.%' group by 1, 2),
  -- Who at work is called as the person of a case, joined once for all of them.
  called as materialized (
    select distinct o.case_id, lower(concat_ws(' ', nullif(first.name, ''), nullif(p.prefix, ''), p.family)) as name from opened o
      join people.case_file f on f.tenant_id = db.my_tenant() and f.id = o.case_id
      join people.person p on p.tenant_id = f.tenant_id and p.id = f.person_id
      cross join lateral (values (p.given), (p.call_name)) as first (name)),
  staff as materialized (select c.id, lower(c.name) as name from tenancy.member c where c.tenant_id = db.my_tenant()),
  namesake as materialized (select x.case_id, c.id as member_id from called x join staff c on c.name = x.name),
  judged as (
    select o.member_id, o.case_id,
      exists (select from namesake n where n.case_id = f.id and n.member_id = o.member_id) as own,
      people.kin_of(m.name, f.id, f.folder_id, f.person_id) as family,
      f.owner_id is distinct from o.member_id
        and exists (select from namesake n where n.case_id = f.id and n.member_id <> o.member_id) as colleague,
      f.owner_id is distinct from o.member_id and not audit.saw_then(f.folder_id, f.circle_id, o.member_id, o.since)
        and not exists (select from people.hand_over h where h.tenant_id = db.my_tenant() and h.case_id = f.id
          and o.member_id in (h.from_id, h.to_id)) as outside
    from opened o
      join people.case_file f on f.tenant_id = db.my_tenant() and f.id = o.case_id
      join tenancy.member m on m.tenant_id = f.tenant_id and m.id = o.member_id),
  found as (
    insert into people.pattern as had (tenant_id, member_id, case_id, kind, first_on, last_on)
      select db.my_tenant(), j.member_id, j.case_id, k.kind, of_day, of_day from judged j
        cross join lateral (values ('own', j.own), ('family', j.family), ('colleague', j.colleague), ('outside', j.outside)) as k (kind, so)
      where k.so and not exists (select from people.pattern w where w.tenant_id = db.my_tenant() and w.member_id = j.member_id
        and w.case_id = j.case_id and w.kind = k.kind and w.outcome = 'follow-up' and w.last_on >= of_day)
      on conflict (tenant_id, member_id, case_id, kind) where outcome is distinct from 'follow-up'
        do update set last_on = greatest(had.last_on, excluded.last_on) where had.outcome is null)
  select p.at, p.id from page p order by p.at desc, p.id desc limit 1;
end $$;

-- For whoever looks after privacy: who so looked, when and how often; of the case its team and nothing else.
create function people.patterns_to_weigh(only_open boolean, before_at timestamptz, before_id uuid, most integer)
  returns table (id uuid, found_at timestamptz, kind text, name text, roles text[], team_name text, near text, first_on date, last_on date, looks bigint,
    mine boolean, outcome text, reason text, weighed_by text, weighed_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.found_at, p.kind, m.name, m.roles, t.name, people.near_to(f.owner_id, f.circle_id, p.member_id), p.first_on, p.last_on,
    (select count(*) from audit.event e where e.tenant_id = p.tenant_id and e.subjects @> array[p.case_id] and e.member_id = p.member_id
      and e.action = 'look' and e.outcome = 'done' and e.about <> 'many' and e.operation not like 'safety.%'
      and (e.at at time zone 'Europe/Amsterdam')::date between p.first_on and p.last_on),
    p.member_id = db.my_member(), p.outcome, p.reason, w.name, p.weighed_at
  from people.pattern p
    join tenancy.member m on m.tenant_id = p.tenant_id and m.id = p.member_id
    join people.case_file f on f.tenant_id = p.tenant_id and f.id = p.case_id
    join tenancy.team t on t.tenant_id = f.tenant_id and t.id = f.team_id
    left join tenancy.member w on w.tenant_id = p.tenant_id and w.id = p.weighed_by
  where p.tenant_id = db.my_tenant() and tenancy.works_as('{privacyOfficer}') and (p.outcome is null or not only_open)
    and (before_at is null or (p.found_at, p.id) < (before_at, before_id))
  order by p.found_at desc, p.id desc limit most
$$;

-- The last day that was looked over; null: none yet, or it is none of the asker's business.
create function people.patterns_until() returns date language sql stable security definer set search_path = '' as $$
  select max(d.on_day) from people.pattern_day d where d.tenant_id = db.my_tenant() and tenancy.works_as('{privacyOfficer}')
$$;

-- Says what came of it, once. Nobody weighs what they did themselves. @returns false where there is nothing to weigh
create function people.weigh_pattern(which uuid, came_of_it text, explained text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update people.pattern p set outcome = came_of_it, reason = explained, weighed_by = db.my_member(), weighed_at = now()
    where p.tenant_id = db.my_tenant() and p.id = which and p.outcome is null and p.member_id <> db.my_member()
      and tenancy.works_as('{privacyOfficer}');
  return found;
end $$;

revoke execute on function people.called_as(text, text, text, text, text), people.kin_of(text, uuid, uuid, uuid),
  people.find_patterns(date, timestamptz, uuid, integer), people.patterns_to_weigh(boolean, timestamptz, uuid, integer), people.patterns_until(),
  people.weigh_pattern(uuid, text, text) from public;
grant execute on function people.find_patterns(date, timestamptz, uuid, integer) to omzien_worker;
grant execute on function people.patterns_to_weigh(boolean, timestamptz, uuid, integer), people.patterns_until(),
  people.weigh_pattern(uuid, text, text) to omzien_app;
reset role;
revoke create on schema people from omzien_keeper;
