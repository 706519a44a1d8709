-- The door notes in whose case or folder lies what it opens, so that the trace of a note or a visit names the case of it as well.
create or replace function tenancy.enter(tenant uuid, member uuid, about text, subject uuid, looks boolean default false) returns boolean
  language plpgsql set search_path = '' as $$
declare
  found_it boolean := true;
  named text;
  within text;
begin
  perform set_config('omzien.tenant', tenant::text, true),
          set_config('omzien.member', member::text, true);
  perform set_config('omzien.circles', tenancy.circles_now(tenant, member, looks)::text, true);
  if about is not null then
    select string_agg('t.' || a.attname, ', ' order by a.attname) into named from pg_catalog.pg_attribute a
      where a.attrelid = to_regclass(about) and a.attname in ('case_id', 'folder_id') and has_column_privilege(a.attrelid, a.attnum, 'select');
    -- `about` comes from the operations, never from the request; %I refuses anything but a name
    execute format('select true, concat_ws('','', %s) from %I.%I as t where t.tenant_id = $1 and t.id = $2 limit 1',
      coalesce(named, 'null'), split_part(about, '.', 1), split_part(about, '.', 2)) into found_it, within using tenant, subject;
  end if;
  perform set_config('omzien.within', coalesce(within, ''), true);
  return coalesce(found_it, false);
end $$;
