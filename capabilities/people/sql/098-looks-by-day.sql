-- Who looked: a look through broken glass says so with its reason; a name is weighed for one day, and apart for what was released of a closed
-- folder, so that a name that was given says nothing of other days, nor of what is released later.
alter table people.look_name add column apart boolean not null default false;
alter table people.look_name drop constraint look_name_tenant_id_case_id_member_id_key;
alter table people.look_name add unique (tenant_id, case_id, member_id, on_day, apart);
grant insert (apart) on people.look_name to omzien_keeper;

grant create on schema people to omzien_keeper;
set local role omzien_keeper;

drop function people.looks_at_case(uuid, date, uuid, integer);
-- A line for each day, person and roles, what was released a line of its own: the newest first. Who it was stays here until their name was given.
create function people.looks_at_case(which uuid, before_day date, before_line uuid, most integer)
  returns table (day date, id uuid, roles text[], employer text, near text, because text, parts text[], looks bigint, changes bigint, asked boolean,
    given boolean, name text, reason text)
  language sql stable security definer set search_path = '' as $$
  with line as (
    select (e.at at time zone 'Europe/Amsterdam')::date as day, min(e.id::text)::uuid as id, e.member_id, e.roles, e.operation like 'safety.%' as apart,
      array_agg(distinct case when e.about = 'many' and e.action = 'look' then 'list' else split_part(e.operation, '.', 1) end) as parts,
      count(*) filter (where e.action = 'look') as looks, count(*) filter (where e.action = 'change') as changes
    from people.told_of_case(which) e where e.operation <> 'people.break-glass' group by 1, e.member_id, e.roles, 5),
  page as (
    select * from line where before_day is null or (line.day, line.id) < (before_day, before_line)
    order by line.day desc, line.id desc limit most)
  select p.day, p.id, p.roles, case when m.id is null then '' else coalesce(w.name, t.name) end,
    case when m.id is null then 'outside' when g.because is not null then 'glass' else people.near_to(f.owner_id, f.circle_id, p.member_id) end,
    g.because, p.parts, p.looks, p.changes, n.id is not null, n.given, case when n.given then m.name end, coalesce(n.reason, '')
  from page p
    join people.case_file f on f.tenant_id = db.my_tenant() and f.id = which
    join tenancy.tenant t on t.tenant_id = f.tenant_id
    left join tenancy.member m on m.tenant_id = f.tenant_id and m.id = p.member_id
    left join tenancy.employer w on w.tenant_id = m.tenant_id and w.id = m.employer_id
    left join people.look_name n on n.tenant_id = f.tenant_id and n.case_id = f.id and n.member_id = p.member_id and n.on_day = p.day
      and n.apart = p.apart
    left join lateral (select b.because from people.glass b where b.tenant_id = f.tenant_id and b.case_id = f.id and b.member_id = p.member_id
      and not p.apart and p.day between (b.at at time zone 'Europe/Amsterdam')::date and (b.until at time zone 'Europe/Amsterdam')::date
      order by b.at limit 1) g on true
  order by p.day desc, p.id desc
$$;

-- Asks for the name behind a line. @returns false where there is no such line, or the name behind it was asked before
create or replace function people.ask_look_name(asked uuid, which uuid, line uuid, wish text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  insert into people.look_name (tenant_id, id, case_id, folder_id, circle_id, member_id, on_day, apart, asked_by, why)
    select f.tenant_id, asked, f.id, f.folder_id, f.circle_id, m.id, (e.at at time zone 'Europe/Amsterdam')::date, e.operation like 'safety.%',
      db.my_member(), wish
    from people.told_of_case(which) e
      join people.case_file f on f.tenant_id = e.tenant_id and f.id = which
      join tenancy.member m on m.tenant_id = e.tenant_id and m.id = e.member_id
    where e.id = line
    on conflict (tenant_id, case_id, member_id, on_day, apart) do nothing;
  return found;
end $$;

revoke execute on function people.looks_at_case(uuid, date, uuid, integer) from public;
grant execute on function people.looks_at_case(uuid, date, uuid, integer) to omzien_app;
reset role;
revoke create on schema people from omzien_keeper;
