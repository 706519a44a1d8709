-- Who looked in a case, for the person it is about: by role, organisation and ground. A name comes along once whoever looks after privacy weighed it.
create table people.look_name (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Whose name is asked, and of which day.
  member_id uuid not null,
  on_day date not null,
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  why text not null check (length(why) between 1 and 1000),
  given boolean,
  reason text not null default '' check (length(reason) <= 1000),
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, member_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, asked_by) references tenancy.member,
  foreign key (tenant_id, decided_by) references tenancy.member,
  check (num_nonnulls(given, decided_by, decided_at) in (0, 3))
);
call db.guard_by_circle('people.look_name');
create index on people.look_name (tenant_id, folder_id, circle_id);
create index look_name_to_weigh on people.look_name (tenant_id, asked_at, id) where given is null;
create policy keeper_all on people.look_name to omzien_keeper using (true) with check (true);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, member_id, on_day, asked_by, why),
  update (given, reason, decided_by, decided_at) on people.look_name to omzien_keeper;

-- What lies apart from a case, whose looks up to a moment may be told by those who are in it; until then nothing says that it is there.
create table people.released_look (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  about uuid not null,
  until timestamptz not null default now(),
  released_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, released_by) references tenancy.member
);
call db.guard_by_circle('people.released_look');
create index on people.released_look (tenant_id, folder_id, circle_id);
create index on people.released_look (tenant_id, case_id);
create policy keeper_all on people.released_look to omzien_keeper using (true) with check (true);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, about, released_by) on people.released_look to omzien_keeper;

grant select (name, employer_id) on tenancy.member to omzien_keeper;
create policy keeper_all on tenancy.employer for select to omzien_keeper using (true);
grant select (tenant_id, id, name) on tenancy.employer to omzien_keeper;
grant select (name) on tenancy.tenant to omzien_keeper;

grant create on schema people to omzien_keeper;
set local role omzien_keeper;

-- What in the trace is of a case and may be told: what was done, and nothing of safety, whatever day or person it would have stood on, but what
-- was released.
create function people.told_of_case(which uuid) returns setof audit.event language sql stable set search_path = '' as $$
  select e.* from audit.event e where e.tenant_id = db.my_tenant() and e.subjects @> array[which] and e.outcome = 'done'
    and e.operation not like 'safety.%'
    and exists (select from people.case_file f where f.tenant_id = db.my_tenant() and f.id = which and f.circle_id = any (db.my_circles()))
  union
  select e.* from people.released_look r
    join audit.event e on e.tenant_id = r.tenant_id and e.subjects @> array[r.about] and e.at <= r.until
    where r.tenant_id = db.my_tenant() and r.case_id = which and r.circle_id = any (db.my_circles())
      and e.outcome = 'done' and e.operation like 'safety.%'
$$;

-- How near someone stands to a case now: it is theirs, they are among those who see it, or they were then.
create function people.near_to(owner uuid, circle uuid, member uuid) returns text language sql stable set search_path = ''
  return case when member = owner then 'owner' when circle = any (tenancy.circles_of(db.my_tenant(), member)) then 'sees' else 'then' end;

-- A line for each day, person and roles: the newest first. Who it was stays here until their name was given.
create function people.looks_at_case(which uuid, before_day date, before_line uuid, most integer)
  returns table (day date, id uuid, roles text[], employer text, near text, parts text[], looks bigint, changes bigint, asked boolean, given boolean,
    name text, reason text)
  language sql stable security definer set search_path = '' as $$
  with line as (
    select (e.at at time zone 'Europe/Amsterdam')::date as day, min(e.id::text)::uuid as id, e.member_id, e.roles,
      array_agg(distinct case when e.about = 'many' and e.action = 'look' then 'list' else split_part(e.operation, '.', 1) end) as parts,
      count(*) filter (where e.action = 'look') as looks, count(*) filter (where e.action = 'change') as changes
    from people.told_of_case(which) e group by 1, e.member_id, e.roles),
  page as (
    select * from line where before_day is null or (line.day, line.id) < (before_day, before_line)
    order by line.day desc, line.id desc limit most)
  select p.day, p.id, p.roles, case when m.id is null then '' else coalesce(w.name, t.name) end,
    case when m.id is null then 'outside' else people.near_to(f.owner_id, f.circle_id, p.member_id) end,
    p.parts, p.looks, p.changes, n.id is not null, n.given, case when n.given then m.name end, coalesce(n.reason, '')
  from page p
    join people.case_file f on f.tenant_id = db.my_tenant() and f.id = which
    join tenancy.tenant t on t.tenant_id = f.tenant_id
    left join tenancy.member m on m.tenant_id = f.tenant_id and m.id = p.member_id
    left join tenancy.employer w on w.tenant_id = m.tenant_id and w.id = m.employer_id
    left join people.look_name n on n.tenant_id = f.tenant_id and n.case_id = f.id and n.member_id = p.member_id
  order by p.day desc, p.id desc
$$;

-- Asks for the name behind a line. @returns false where there is no such line, or a name of that person was asked before
create function people.ask_look_name(asked uuid, which uuid, line uuid, wish text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  insert into people.look_name (tenant_id, id, case_id, folder_id, circle_id, member_id, on_day, asked_by, why)
    select f.tenant_id, asked, f.id, f.folder_id, f.circle_id, m.id, (e.at at time zone 'Europe/Amsterdam')::date, db.my_member(), wish
    from people.told_of_case(which) e
      join people.case_file f on f.tenant_id = e.tenant_id and f.id = which
      join tenancy.member m on m.tenant_id = e.tenant_id and m.id = e.member_id
    where e.id = line
    on conflict (tenant_id, case_id, member_id) do nothing;
  return found;
end $$;

-- For whoever looks after privacy: whose name is asked and why. Of the case nothing but how near that person stands to it.
create function people.look_names_to_weigh(after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, asked_at timestamptz, asked_by text, why text, name text, roles text[], employer text, near text, on_day date)
  language sql stable security definer set search_path = '' as $$
  select n.id, n.asked_at, a.name, n.why, m.name, m.roles, coalesce(w.name, t.name), people.near_to(f.owner_id, f.circle_id, n.member_id), n.on_day
  from people.look_name n
    join people.case_file f on f.tenant_id = n.tenant_id and f.id = n.case_id
    join tenancy.tenant t on t.tenant_id = n.tenant_id
    join tenancy.member m on m.tenant_id = n.tenant_id and m.id = n.member_id
    join tenancy.member a on a.tenant_id = n.tenant_id and a.id = n.asked_by
    left join tenancy.employer w on w.tenant_id = m.tenant_id and w.id = m.employer_id
  where n.tenant_id = db.my_tenant() and n.given is null and tenancy.works_as('{privacyOfficer}')
    and (after_at is null or (n.asked_at, n.id) > (after_at, after_id))
  order by n.asked_at, n.id limit most
$$;

-- Gives the name or keeps it, with why. Nobody weighs their own. @returns the case, null where there is nothing to weigh
create function people.weigh_look_name(which uuid, give boolean, because text) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  about uuid;
begin
  if tenancy.works_as('{privacyOfficer}') then
    update people.look_name n set given = give, reason = because, decided_by = db.my_member(), decided_at = now()
      where n.tenant_id = db.my_tenant() and n.id = which and n.given is null and n.member_id <> db.my_member()
      returning n.case_id into about;
  end if;
  return about;
end $$;

-- Lets what was looked at in a thing apart be told, up to now. @returns false where the asker does not see the case
create function people.release_looks(asked uuid, which uuid, apart uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  insert into people.released_look (tenant_id, id, case_id, folder_id, circle_id, about, released_by)
    select f.tenant_id, asked, f.id, f.folder_id, f.circle_id, apart, db.my_member()
    from people.case_file f where f.tenant_id = db.my_tenant() and f.id = which and f.circle_id = any (db.my_circles());
  return found;
end $$;

revoke execute on function people.told_of_case(uuid), people.release_looks(uuid, uuid, uuid), people.near_to(uuid, uuid, uuid), people.looks_at_case(uuid, date, uuid, integer),
  people.ask_look_name(uuid, uuid, uuid, text), people.look_names_to_weigh(timestamptz, uuid, integer), people.weigh_look_name(uuid, boolean, text) from public;
grant execute on function people.release_looks(uuid, uuid, uuid), people.looks_at_case(uuid, date, uuid, integer), people.ask_look_name(uuid, uuid, uuid, text),
  people.look_names_to_weigh(timestamptz, uuid, integer), people.weigh_look_name(uuid, boolean, text) to omzien_app;
reset role;
revoke create on schema people from omzien_keeper;
