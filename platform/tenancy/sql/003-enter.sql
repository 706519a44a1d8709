-- The door of every transaction: says who asks, and opens the subject under row security, in one round trip.
-- Runs with the rights of the caller, so a row that is foreign is a row that is absent.
create function tenancy.enter(tenant uuid, member uuid, about text, subject uuid) returns boolean
  language plpgsql set search_path = '' as $$
declare
  found_it boolean := true;
begin
  perform set_config('omzien.tenant', tenant::text, true),
          set_config('omzien.member', member::text, true);
  perform set_config('omzien.circles', tenancy.circles_of(tenant, member)::text, true);
  if about is not null then
    -- `about` comes from the operations, never from the request; %I refuses anything but a name
    execute format('select exists (select from %I.%I where tenant_id = $1 and id = $2)', split_part(about, '.', 1), split_part(about, '.', 2))
      into found_it using tenant, subject;
  end if;
  return found_it;
end $$;
grant execute on function tenancy.circles_of(uuid, uuid), tenancy.enter(uuid, uuid, text, uuid) to omzien_app;
grant create on schema tenancy to omzien_keeper;
alter function tenancy.circles_of(uuid, uuid) owner to omzien_keeper;
revoke create on schema tenancy from omzien_keeper;
