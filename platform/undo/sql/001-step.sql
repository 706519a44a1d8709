-- What someone at work changed in the last minutes, row by row as it was before, so that an act can be taken back.
create schema undo;
grant usage on schema undo to omzien_app, omzien_worker, omzien_undoer;
grant usage on schema db to omzien_undoer;
grant execute on function db.my_tenant(), db.my_member(), db.my_circles() to omzien_undoer;

create table undo.step (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null default gen_random_uuid(),
  -- All that one operation changed is one act.
  act_id uuid not null,
  operation text not null,
  member_id uuid not null,
  folder_id uuid,
  circle_id uuid,
  nth bigint generated always as identity,
  -- `final`: what came with it can not be taken back, such as a signature or news that others acted on.
  what text not null check (what in ('insert', 'update', 'delete', 'final')),
  place text,
  -- The key of the row, the row before, and a mark of the row after: who changed it since keeps the change.
  key jsonb,
  before jsonb,
  after text,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade on delete cascade,
  check (num_nulls(folder_id, circle_id) in (0, 2))
);
call db.guard('undo.step');
-- One's own acts, and of those only what lies in folders one may still see.
create policy app_mine on undo.step to omzien_app
  using (tenant_id = db.my_tenant() and member_id = db.my_member() and (circle_id is null or circle_id = any ((select db.my_circles())::uuid[])))
  with check (tenant_id = db.my_tenant() and member_id = db.my_member());
create policy undoer_mine on undo.step for select to omzien_undoer using (tenant_id = db.my_tenant() and member_id = db.my_member());
create index on undo.step (tenant_id, member_id, made_at desc);
create index on undo.step (tenant_id, act_id);
create index on undo.step (tenant_id, folder_id, circle_id);
grant select, delete, insert (tenant_id, act_id, operation, member_id, folder_id, circle_id, what, place, key, before, after) on undo.step to omzien_app;
grant select on undo.step to omzien_undoer;
grant select, delete on undo.step to omzien_worker;

-- How long an act can be taken back.
create function undo.term() returns interval language sql immutable return interval '10 minutes';

-- The columns that name a row of a table.
create function undo.key_of(place regclass) returns text[] language sql stable set search_path = '' as $$
  select array_agg(a.attname::text order by a.attnum) from pg_catalog.pg_index i
    join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = place and i.indisprimary
$$;

-- A condition on row `t` that picks the row with this key, by the index of its key.
create function undo.picks(place regclass, key jsonb) returns text language sql stable set search_path = '' as $$
  select string_agg(format('t.%I = %L', name, key ->> name), ' and ') from unnest(undo.key_of(place)) as name
$$;

create function undo.write_down(what text, place text, key jsonb, before jsonb, after text, folder uuid, circle uuid) returns void
  language sql set search_path = '' as $$
  insert into undo.step (tenant_id, act_id, operation, member_id, folder_id, circle_id, what, place, key, before, after)
    values (db.my_tenant(), current_setting('omzien.act')::uuid, current_setting('omzien.operation'), db.my_member(), folder, circle,
      what, place, key, before, after)
$$;

-- Whether what happens now is an act of someone at work that may be taken back: not the undoing itself, not a job, not a filling.
create function undo.is_act() returns boolean language sql stable set search_path = '' as $$
  select current_user = 'omzien_app' and coalesce(current_setting('omzien.act', true), '') <> ''
    and current_setting('omzien.operation', true) <> 'undo.take-back'
$$;

create function undo.remember() returns trigger language plpgsql set search_path = '' as $$
declare
  was jsonb;
  is_now jsonb;
  whole jsonb;
  key jsonb;
  home uuid;
begin
  if not undo.is_act() then
    return null;
  end if;
  if tg_op <> 'INSERT' then was := to_jsonb(old); end if;
  if tg_op <> 'DELETE' then is_now := to_jsonb(new); end if;
  whole := coalesce(is_now, was);
  select jsonb_object_agg(name, whole -> name) into key from unnest(undo.key_of(tg_relid)) as name;
  home := (whole ->> 'folder_id')::uuid;
  perform undo.write_down(lower(tg_op), format('%I.%I', tg_table_schema, tg_table_name), key, was, md5(is_now::text),
    home, case when home is null then null else (whole ->> 'circle_id')::uuid end);
  return null;
end $$;

create function undo.close() returns trigger language plpgsql set search_path = '' as $$
begin
  perform undo.close_act();
  return null;
end $$;

-- Says of the act that is under way that it stays: others act on the news of it.
create function undo.close_act() returns void language plpgsql set search_path = '' as $$
begin
  if undo.is_act() then
    perform undo.write_down('final', null, null, null, null, null, null);
  end if;
end $$;

-- From now on what people change in this table can be taken back. Called after guard and grants.
create procedure undo.follow(target regclass) language plpgsql as $$
declare
  guard record;
begin
  execute format('create trigger remember after insert or update or delete on %s for each row execute function undo.remember()', target);
  for guard in select polname, pg_get_expr(polqual, polrelid) as condition from pg_policy
    where polrelid = target and 'omzien_app'::regrole = any (polroles) and polcmd in ('*', 'r') loop
    execute format('create policy %I on %s to omzien_undoer using (%s)', 'undoer_' || guard.polname, target, guard.condition);
  end loop;
  execute format('grant usage on schema %I to omzien_undoer', (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid where c.oid = target));
  execute format('grant select, delete on %s to omzien_undoer', target);
end $$;

-- What is written in this table stays, and so does the act it is a part of.
create procedure undo.seal(target regclass) language plpgsql as $$
begin
  execute format('create trigger final after insert or update or delete on %s for each row execute function undo.close()', target);
end $$;

-- Takes away a row that the asker made just now, as long as nobody changed it or hung something on it.
create function undo.remove(which_act uuid, which_place text, which_key jsonb, mark text) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  removed integer;
begin
  perform from undo.step s where s.tenant_id = db.my_tenant() and s.member_id = db.my_member() and s.act_id = which_act
    and s.place = which_place and s.key = which_key and s.what = 'insert' and s.made_at > now() - undo.term();
  if not found then
    return false;
  end if;
  execute format('delete from %s t where %s and md5(to_jsonb(t)::text) = %L', which_place::regclass,
    undo.picks(which_place::regclass, which_key), mark);
  get diagnostics removed = row_count;
  delete from search.entry e where e.tenant_id = db.my_tenant() and e.id = (which_key ->> 'id')::uuid;
  return removed = 1;
exception when foreign_key_violation then
  return false;
end $$;

-- Puts one row back as it was before, as far as the asker may write its columns.
create function undo.put_back(place regclass, was jsonb, key jsonb, mark text) returns boolean
  language plpgsql set search_path = '' as $$
declare
  names text;
  written integer;
  counted boolean := was ? 'version';
begin
  select string_agg(format('%I', a.attname), ', ' order by a.attnum) into names from pg_catalog.pg_attribute a
    where a.attrelid = place and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
      and has_column_privilege(place, a.attname, case when mark is null then 'INSERT' else 'UPDATE' end)
      and (mark is null or a.attname not in ('version', 'folder_id', 'circle_id'));
  if names is null then
    return false;
  end if;
  if mark is null then
    execute format('insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, $1)', place, names) using was;
    return true;
  end if;
  execute format('update %1$s t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$s, $1))%3$s where %4$s and md5(to_jsonb(t)::text) = %5$L',
    place, names, case when counted then ', version = t.version + 1' else '' end, undo.picks(place, key), mark) using was;
  get diagnostics written = row_count;
  return written = 1;
exception when unique_violation or foreign_key_violation then
  return false;
end $$;

-- Takes a whole act back, the last row first. False as soon as something was changed since: then nothing of it may stay.
create function undo.take_back(which uuid) returns boolean language plpgsql set search_path = '' as $$
declare
  one record;
  taken integer := 0;
begin
  for one in
    select place, key, (array_agg(what order by nth))[1] as first, (array_agg(what order by nth desc))[1] as last,
      (array_agg(before order by nth))[1] as before, (array_agg(after order by nth desc))[1] as after
    from undo.step where tenant_id = db.my_tenant() and member_id = db.my_member() and act_id = which and made_at > now() - undo.term()
    group by place, key order by min(nth) desc
  loop
    continue when one.first = 'insert' and one.last = 'delete';
    if one.first = 'final' then
      return false;
    elsif one.first = 'insert' then
      if not undo.remove(which, one.place, one.key, one.after) then return false; end if;
    elsif not undo.put_back(one.place::regclass, one.before, one.key, case when one.last = 'delete' then null else one.after end) then
      return false;
    end if;
    taken := taken + 1;
  end loop;
  delete from undo.step where tenant_id = db.my_tenant() and member_id = db.my_member() and act_id = which;
  return taken > 0;
end $$;

grant select, delete on search.entry to omzien_undoer;
create policy undoer_circle on search.entry to omzien_undoer
  using (tenant_id = db.my_tenant() and circle_id = any ((select db.my_circles())::uuid[]));
grant usage on schema search to omzien_undoer;
revoke execute on all functions in schema undo from public;
grant execute on function undo.term(), undo.key_of(regclass), undo.picks(regclass, jsonb) to omzien_app, omzien_undoer, omzien_worker;
grant execute on function undo.is_act(), undo.close_act() to omzien_app, omzien_undoer, omzien_worker, omzien_keeper;
grant execute on function undo.write_down(text, text, jsonb, jsonb, text, uuid, uuid), undo.remove(uuid, text, jsonb, text),
  undo.put_back(regclass, jsonb, jsonb, text), undo.take_back(uuid) to omzien_app;
grant create on schema undo to omzien_undoer;
alter function undo.remove(uuid, text, jsonb, text) owner to omzien_undoer;
revoke create on schema undo from omzien_undoer;

call undo.follow('tenancy.tenant');
