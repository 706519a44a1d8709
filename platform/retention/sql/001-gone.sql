-- What was erased and is not in the ledger yet: written by the table itself in the transaction that erases, so that nothing that erases can forget it.
create schema retention;
grant usage on schema retention to omzien_worker, omzien_keeper;

create table retention.gone (
  tenant_id uuid not null references tenancy.tenant,
  number bigint generated always as identity,
  place text not null,
  -- The key of the row beside the organisation; nothing of what it said.
  key jsonb not null,
  -- It came again: what was written down before of this key does not hold any more.
  back boolean not null,
  primary key (tenant_id, number)
);
call db.guard('retention.gone');
create policy keeper_adds on retention.gone for insert to omzien_keeper with check (true);
grant select, delete on retention.gone to omzien_worker;
grant insert (tenant_id, place, key, back) on retention.gone to omzien_keeper;

grant create on schema retention to omzien_keeper;
set local role omzien_keeper;
create function retention.write_down() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  whole jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  insert into retention.gone (tenant_id, place, key, back)
    select (whole ->> 'tenant_id')::uuid, format('%s.%s', tg_table_schema, tg_table_name), jsonb_object_agg(name, whole -> name), tg_op = 'INSERT'
    from unnest(tg_argv) as name;
  return null;
end $$;
revoke execute on function retention.write_down() from public;
grant execute on function retention.write_down() to omzien_migrate;
reset role;
revoke create on schema retention from omzien_keeper;

-- Schemas of which nothing is written down: what they hold is no one's file, follows from other rows, or goes by the clock in minutes.
create function retention.apart() returns text[] language sql immutable
  return array['db', 'auth', 'audit', 'jobs', 'search', 'timeline', 'undo', 'retention', 'graphile_worker'];

-- From now on whatever leaves any table of an organisation is written down. Called at the end of every run of migrations: a table that is made
-- tomorrow is in it too. A row whose key has no id of its own may come again under the same key; so may one that is put back.
create procedure retention.follow_all() language plpgsql set search_path = '' as $$
declare
  target record;
begin
  for target in
    select c.oid::regclass as place, keys.names, keys.own_id from pg_catalog.pg_class c
      join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      join lateral (select string_agg(quote_literal(a.attname), ', ') filter (where a.attname <> 'tenant_id') as names,
          bool_or(a.attname = 'id') as own_id, bool_or(a.attname = 'tenant_id') as ours
        from pg_catalog.pg_index i join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) keys on keys.ours and keys.names is not null
      where c.relkind = 'r' and c.relowner = current_user::regrole and n.nspname <> all (retention.apart())
        and not exists (select from pg_catalog.pg_trigger t where t.tgrelid = c.oid and t.tgname = 'gone')
  loop
    execute format('create trigger gone after delete on %s for each row execute function retention.write_down(%s)', target.place, target.names);
    execute format('create trigger come_again after insert on %s for each row %s execute function retention.write_down(%s)', target.place,
      case when target.own_id then
        $when$when (current_setting('omzien.puts_back', true) = 'on' or current_setting('omzien.operation', true) = 'undo.take-back')$when$ else '' end,
      target.names);
  end loop;
end $$;
