-- The circle of a closed folder: whoever is in it lets in and takes out by name, and it is never left empty.
grant create on schema tenancy to omzien_keeper;
set local role omzien_keeper;

-- Whether the asker is in this circle and it is of a closed folder; whoever changes who is in it waits for who does so now.
create function tenancy.holds_closed(circle uuid) returns boolean language plpgsql set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('tenancy.closed ' || circle, 0));
  return circle = any (db.my_circles()) and exists (select from tenancy.circle c
    where c.tenant_id = db.my_tenant() and c.id = circle and c.kind = 'safety');
end $$;

-- @returns false when that is not the asker's to do; who is in it already stays in it once
create function tenancy.let_in(circle uuid, member uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not tenancy.holds_closed(circle) then
    return false;
  end if;
  insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, reason)
    select db.my_tenant(), circle, gen_random_uuid(), member, 'safety'
    where not exists (select from tenancy.circle_member m where m.tenant_id = db.my_tenant() and m.circle_id = circle and m.member_id = member);
  return true;
end $$;

-- @returns false when that is not the asker's to do, or nobody would be left
create function tenancy.take_out(circle uuid, member uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not tenancy.holds_closed(circle) then
    return false;
  end if;
  delete from tenancy.circle_member m where m.tenant_id = db.my_tenant() and m.circle_id = circle and m.member_id = member
    and exists (select from tenancy.circle_member o where o.tenant_id = db.my_tenant() and o.circle_id = circle and o.member_id <> member);
  return found;
end $$;

revoke execute on function tenancy.holds_closed(uuid), tenancy.let_in(uuid, uuid), tenancy.take_out(uuid, uuid) from public;
grant execute on function tenancy.let_in(uuid, uuid), tenancy.take_out(uuid, uuid) to omzien_app;
reset role;
revoke create on schema tenancy from omzien_keeper;

-- Reads the asker's circles anew: who made one works in it within the same transaction.
create function tenancy.read_circles() returns void language sql set search_path = '' as $$
  select set_config('omzien.circles', tenancy.circles_of(db.my_tenant(), db.my_member())::text, true)
$$;
revoke execute on function tenancy.read_circles() from public;
grant execute on function tenancy.read_circles() to omzien_app;
