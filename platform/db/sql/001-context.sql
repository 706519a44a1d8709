-- Who asks, set for one transaction by `tenancy.enter`; and the guards every table is born with.
-- Policies name their role. The guard is written before the grant, and grants name columns.

-- A function is nobody's until it is granted.
alter default privileges revoke execute on functions from public;

grant usage on schema db to omzien_app, omzien_worker, omzien_auth, omzien_finder, omzien_keeper;

create extension if not exists pg_trgm with schema db;
create extension if not exists unaccent with schema db;
create extension if not exists btree_gin with schema db;

create function db.my_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('omzien.tenant', true), '')::uuid;

create function db.my_member() returns uuid language sql stable parallel safe
  return nullif(current_setting('omzien.member', true), '')::uuid;

create function db.my_circles() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('omzien.circles', true), ''), '{}')::uuid[];

-- What every table gets: forced row security, and the background role bound to one tenant.
create procedure db.guard(target regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy worker_tenant on %s to omzien_worker using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant())', target);
end $$;

-- A table for everyone of the tenant: teams, terms, templates.
create procedure db.guard_by_tenant(target regclass) language plpgsql as $$
begin
  call db.guard(target);
  execute format('create policy app_tenant on %s to omzien_app using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant())', target);
end $$;

-- A table about people: seen by those in the circle of its folder.
create procedure db.guard_by_circle(target regclass) language plpgsql as $$
begin
  call db.guard(target);
  execute format('create policy app_circle on %s to omzien_app
    using (tenant_id = db.my_tenant() and circle_id = any ((select db.my_circles())::uuid[]))
    with check (tenant_id = db.my_tenant() and circle_id = any ((select db.my_circles())::uuid[]))', target);
end $$;

-- A table of one person at work: drafts, own settings.
create procedure db.guard_by_member(target regclass) language plpgsql as $$
begin
  call db.guard(target);
  execute format('create policy app_member on %s to omzien_app
    using (tenant_id = db.my_tenant() and member_id = db.my_member())
    with check (tenant_id = db.my_tenant() and member_id = db.my_member())', target);
end $$;

grant execute on function db.my_tenant(), db.my_member(), db.my_circles() to omzien_app, omzien_worker, omzien_auth, omzien_finder, omzien_keeper;
