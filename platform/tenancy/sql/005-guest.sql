-- The public name of an organisation, and the door of a transaction of someone without an account.
alter table tenancy.tenant add column slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 60);
-- A name in an address belongs to one organisation in the whole installation; it is looked up before the organisation is known.
create unique index tenant_public_name on tenancy.tenant (slug);
grant update (slug) on tenancy.tenant to omzien_app;

grant usage on schema tenancy to omzien_guest;
create policy guest_tenant on tenancy.tenant for select to omzien_guest using (tenant_id = db.my_tenant());
grant select (tenant_id, name, slug) on tenancy.tenant to omzien_guest;
create policy keeper_all on tenancy.tenant for select to omzien_keeper using (true);
grant select (tenant_id, slug) on tenancy.tenant to omzien_keeper;

create function tenancy.tenant_at(public_name text) returns uuid
  language sql stable security definer set search_path = '' as $$
  select t.tenant_id from tenancy.tenant t where t.slug = public_name
$$;

-- Says that a guest asks, and opens the subject under row security. A guest is in no circle and is nobody at work.
create function tenancy.enter_guest(tenant uuid, secret text, about text, subject uuid) returns boolean
  language plpgsql set search_path = '' as $$
declare
  found_it boolean := true;
begin
  perform set_config('omzien.tenant', tenant::text, true),
          set_config('omzien.member', '', true),
          set_config('omzien.circles', '', true),
          set_config('omzien.secret', coalesce(secret, ''), true);
  if about is not null then
    -- `about` comes from the operations, never from the request; %I refuses anything but a name
    execute format('select exists (select from %I.%I where tenant_id = $1 and id = $2)', split_part(about, '.', 1), split_part(about, '.', 2))
      into found_it using tenant, subject;
  end if;
  return found_it;
end $$;

revoke execute on function tenancy.tenant_at(text), tenancy.enter_guest(uuid, text, text, uuid) from public;
grant execute on function tenancy.tenant_at(text), tenancy.enter_guest(uuid, text, text, uuid) to omzien_guest;
grant create on schema tenancy to omzien_keeper;
alter function tenancy.tenant_at(text) owner to omzien_keeper;
revoke create on schema tenancy from omzien_keeper;
