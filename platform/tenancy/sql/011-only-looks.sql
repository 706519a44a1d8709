-- Someone may be in a circle to look and no more, until a moment. It opens nothing to a change, and makes nobody one of those who work there.
alter table tenancy.circle_member add column only_looks boolean not null default false
  check (not only_looks or (member_id is not null and until is not null));
grant insert (only_looks), update (until) on tenancy.circle_member to omzien_keeper;

grant create on schema tenancy to omzien_keeper;
set local role omzien_keeper;

-- The circles of one person at work, now: own, by team, and by a team that is in a circle; and those they may only look in, where that is asked.
create function tenancy.circles_now(tenant uuid, member uuid, looks boolean) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  with direct as (
    select c.id from tenancy.team_member t
      join tenancy.circle c on c.tenant_id = t.tenant_id and c.team_id = t.team_id and c.kind = 'team'
      where t.tenant_id = tenant and t.member_id = member
    union
    select m.circle_id from tenancy.circle_member m
      where m.tenant_id = tenant and m.member_id = member and (m.until is null or m.until > now()) and (looks or not m.only_looks)
  )
  select coalesce(array_agg(id), '{}') from (
    select id from direct
    union
    select m.circle_id from direct d
      join tenancy.circle_member m on m.tenant_id = tenant and m.team_circle_id = d.id and (m.until is null or m.until > now())
  ) as all_of_them
$$;
revoke execute on function tenancy.circles_now(uuid, uuid, boolean) from public;
grant execute on function tenancy.circles_now(uuid, uuid, boolean) to omzien_app;

create or replace function tenancy.circles_of(tenant uuid, member uuid) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  select tenancy.circles_now(tenant, member, false)
$$;

reset role;
revoke create on schema tenancy from omzien_keeper;

-- The door of every transaction, as before; a look sees what one may only look in as well, a change does not.
drop function tenancy.enter(uuid, uuid, text, uuid);
create function tenancy.enter(tenant uuid, member uuid, about text, subject uuid, looks boolean default false) returns boolean
  language plpgsql set search_path = '' as $$
declare
  found_it boolean := true;
begin
  perform set_config('omzien.tenant', tenant::text, true),
          set_config('omzien.member', member::text, true);
  perform set_config('omzien.circles', tenancy.circles_now(tenant, member, looks)::text, true);
  if about is not null then
    -- `about` comes from the operations, never from the request; %I refuses anything but a name
    execute format('select exists (select from %I.%I where tenant_id = $1 and id = $2)', split_part(about, '.', 1), split_part(about, '.', 2))
      into found_it using tenant, subject;
  end if;
  return found_it;
end $$;
revoke execute on function tenancy.enter(uuid, uuid, text, uuid, boolean) from public;
grant execute on function tenancy.enter(uuid, uuid, text, uuid, boolean) to omzien_app;
