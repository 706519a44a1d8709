-- A closed folder always has someone who works here and can open it; and who was taken out a moment ago lets nobody in.
grant create on schema tenancy to omzien_keeper;
set local role omzien_keeper;

-- Whether the asker is in this circle and it is of a closed folder; whoever changes who is in it waits for who does so now, and
-- reads anew who is in it by then.
create or replace function tenancy.holds_closed(circle uuid) returns boolean language plpgsql set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('tenancy.closed ' || circle, 0));
  return exists (select from tenancy.circle_member m join tenancy.circle c on c.tenant_id = m.tenant_id and c.id = m.circle_id
    where m.tenant_id = db.my_tenant() and m.circle_id = circle and m.member_id = db.my_member() and (m.until is null or m.until > now())
      and c.kind = 'safety');
end $$;

-- Whether someone other than this one is in a circle, works here on a day, and has one of these roles.
create function tenancy.is_held(circle uuid, beside uuid, on_day date, working text[]) returns boolean
  language sql stable set search_path = '' as $$
  select exists (select from tenancy.circle_member s join tenancy.member m on m.tenant_id = s.tenant_id and m.id = s.member_id
    where s.tenant_id = db.my_tenant() and s.circle_id = circle and m.id is distinct from beside
      and tenancy.works_on(m.ended_on, on_day) and m.roles && working)
$$;

drop function tenancy.take_out(uuid, uuid);
-- @returns false when that is not the asker's to do, or nobody would be left who can open it
create function tenancy.take_out(circle uuid, member uuid, on_day date, working text[]) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not (tenancy.holds_closed(circle) and tenancy.is_held(circle, member, on_day, working)) then
    return false;
  end if;
  delete from tenancy.circle_member m where m.tenant_id = db.my_tenant() and m.circle_id = circle and m.member_id = member;
  return found;
end $$;

-- Lets someone into each closed folder that nobody can open any more: of these roles the first that is there, and of them who was in a
-- team with someone of the folder before others.
create function tenancy.hold_closed_again(on_day date, working text[], instead text[]) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  circle uuid;
begin
  for circle in select c.id from tenancy.circle c where c.tenant_id = db.my_tenant() and c.kind = 'safety' order by c.id loop
    perform pg_advisory_xact_lock(hashtextextended('tenancy.closed ' || circle, 0));
    continue when tenancy.is_held(circle, null, on_day, working);
    insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, reason)
      select db.my_tenant(), circle, gen_random_uuid(), ranked.id, 'safety' from (
        select m.id, rank() over (order by (select min(array_position(instead, r)) from unnest(m.roles) as r),
          not exists (select from tenancy.circle_member s
            join tenancy.team_member theirs on theirs.tenant_id = s.tenant_id and theirs.member_id = s.member_id
            join tenancy.team_member ours on ours.tenant_id = theirs.tenant_id and ours.team_id = theirs.team_id
            where s.tenant_id = m.tenant_id and s.circle_id = circle and ours.member_id = m.id)) as place
          from tenancy.member m
          where m.tenant_id = db.my_tenant() and m.roles && instead and tenancy.works_on(m.ended_on, on_day)) as ranked
        where ranked.place = 1;
  end loop;
end $$;

revoke execute on function tenancy.is_held(uuid, uuid, date, text[]), tenancy.take_out(uuid, uuid, date, text[]),
  tenancy.hold_closed_again(date, text[], text[]) from public;
grant execute on function tenancy.take_out(uuid, uuid, date, text[]) to omzien_app;
grant execute on function tenancy.hold_closed_again(date, text[], text[]) to omzien_worker;
reset role;
revoke create on schema tenancy from omzien_keeper;
