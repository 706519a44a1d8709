-- Two cards of one human become one, and can be taken apart again: what moved is written down row by row.
create table people.joined_card (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  kept_id uuid not null,
  -- The card that leads on to the kept one.
  gone_id uuid not null,
  why text not null check (length(why) between 1 and 500),
  -- What stood on the kept card before, and what was chosen: taken apart, what nobody changed since goes back.
  kept_before jsonb not null,
  kept_after jsonb not null,
  joined_by uuid not null,
  joined_at timestamptz not null default now(),
  split_by uuid,
  split_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, kept_id) references people.person,
  foreign key (tenant_id, gone_id) references people.person,
  foreign key (tenant_id, joined_by) references tenancy.member,
  foreign key (tenant_id, split_by) references tenancy.member,
  check (kept_id <> gone_id),
  check ((split_by is null) = (split_at is null))
);
call db.guard('people.joined_card');
-- Like a card: seen through any folder that is about the one who is kept.
create policy app_linked on people.joined_card to omzien_app
  using (tenant_id = db.my_tenant() and exists (select from people.folder_person l where l.tenant_id = joined_card.tenant_id
    and l.person_id = joined_card.kept_id and l.circle_id = any ((select db.my_circles())::uuid[]) offset 0))
  with check (tenant_id = db.my_tenant() and exists (select from people.folder_person l where l.tenant_id = joined_card.tenant_id
    and l.person_id = joined_card.kept_id and l.circle_id = any ((select db.my_circles())::uuid[]) offset 0));
create unique index joined_card_leads_once on people.joined_card (tenant_id, gone_id) where split_at is null;
create index on people.joined_card (tenant_id, kept_id);
grant select, insert (tenant_id, id, kept_id, gone_id, why, kept_before, kept_after, joined_by), update (split_by, split_at, version)
  on people.joined_card to omzien_app;
grant select on people.joined_card to omzien_worker;
-- Joining has a way back of its own, for as long as both cards are there.
call undo.seal('people.joined_card');

-- What named the card that is gone: which row of which table, and what stood there. Read and written by the role that moves only.
create table people.joined_row (
  tenant_id uuid not null,
  joined_id uuid not null,
  nth bigint generated always as identity,
  place text not null,
  col text not null,
  key jsonb not null,
  before jsonb not null,
  primary key (tenant_id, joined_id, nth),
  foreign key (tenant_id, joined_id) references people.joined_card
);
call db.guard('people.joined_row');
create policy keeper_joins on people.joined_row to omzien_keeper using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant());
grant select, delete, insert (tenant_id, joined_id, place, col, key, before) on people.joined_row to omzien_keeper;

-- A card, or one that leads on to another.
create view people.known_card with (security_invoker = true) as
  select tenant_id, id from people.person
  union all
  select tenant_id, gone_id from people.joined_card where split_at is null;
grant select on people.known_card to omzien_app;

-- Says that rows of a table go along when two cards become one. Called by every capability for its own tables.
create procedure people.let_join(target regclass, columns text[]) language plpgsql as $$
begin
  execute format('create policy keeper_joins on %s to omzien_keeper using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant())', target);
  execute format('grant select, update (%s) on %s to omzien_keeper', (select string_agg(format('%I', one), ', ') from unnest(columns) as one), target);
  execute format('grant usage on schema %I to omzien_keeper', (select nspname from pg_namespace n join pg_class c on c.relnamespace = n.oid where c.oid = target));
end $$;
call people.let_join('people.case_file', '{person_id}');
call people.let_join('people.household_member', '{person_id}');
call people.let_join('people.authority', '{person_id,holder_id}');
call people.let_join('people.belonging', '{person_id}');
call people.let_join('people.culture_note', '{person_id}');
call people.let_join('people.network_person', '{person_id}');
create policy keeper_joins on people.folder_person for select to omzien_keeper using (tenant_id = db.my_tenant());
create policy keeper_joins on people.reach_agreement to omzien_keeper using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant());
create policy keeper_joins on people.joined_card for select to omzien_keeper using (tenant_id = db.my_tenant());
grant select on people.folder_person, people.joined_card to omzien_keeper;
grant select, delete, insert on people.reach_agreement to omzien_keeper;
grant execute on function undo.key_of(regclass), undo.picks(regclass, jsonb) to omzien_keeper;

-- Where cards are named: columns that refer to one, and lists of them.
create function people.columns_of_cards() returns table (place regclass, col text, many boolean) language sql stable set search_path = '' as $$
  select k.conrelid::regclass, a.attname::text, false from pg_catalog.pg_constraint k
    join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
    where k.contype = 'f' and k.confrelid = 'people.person'::regclass and array_length(k.conkey, 1) = 2
      and k.conrelid <> 'people.reach_agreement'::regclass and has_column_privilege('omzien_keeper', k.conrelid, a.attname, 'UPDATE')
  union all
  select c.oid::regclass, a.attname::text, true from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
    where a.attname = 'person_ids' and c.relkind = 'r' and not a.attisdropped and has_column_privilege('omzien_keeper', c.oid, a.attname, 'UPDATE')
  order by 1, 2
$$;

-- A list in which one card took the place of another, each once.
create function people.with_kept(list uuid[], gone uuid, kept uuid) returns uuid[] language sql immutable set search_path = '' as $$
  select coalesce(array_agg(one order by nth), '{}') from (
    select distinct on (one) one, nth from unnest(array_replace(list, gone, kept)) with ordinality as all_of_them (one, nth) order by one, nth
  ) as each_once
$$;

-- Whether anything about these cards lies where the asker does not come.
create function people.beyond_sight(cards uuid[]) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  one record;
  beyond boolean;
begin
  if exists (select from people.folder_person l where l.tenant_id = db.my_tenant() and l.person_id = any (cards)
      and l.circle_id <> all (db.my_circles())) then
    return true;
  end if;
  for one in select * from people.columns_of_cards() loop
    execute format('select exists (select from %s t where t.tenant_id = $1 and %s and t.circle_id <> all ($3))', one.place,
      case when one.many then format('t.%I && $2', one.col) else format('t.%I = any ($2)', one.col) end)
      into beyond using db.my_tenant(), cards, db.my_circles();
    if beyond then return true; end if;
  end loop;
  return false;
end $$;

-- Lets all that named one card name the other, and writes down what stood there. False where both stand where only one can.
create function people.move_to_kept(act uuid, gone uuid, kept uuid, copy_agreement uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  one record;
begin
  if people.beyond_sight(array[gone, kept]) or exists (select from people.authority a where a.tenant_id = db.my_tenant()
      and a.person_id in (gone, kept) and a.holder_id in (gone, kept)) then
    return false;
  end if;
  insert into people.joined_row (tenant_id, joined_id, place, col, key, before)
    select l.tenant_id, act, 'people.folder_person', 'person_id', jsonb_build_object('folder_id', l.folder_id),
      jsonb_build_object('role', l.role, 'kept', k.role)
    from people.folder_person l
      left join people.folder_person k on k.tenant_id = l.tenant_id and k.folder_id = l.folder_id and k.person_id = kept
    where l.tenant_id = db.my_tenant() and l.person_id = gone;
  for one in select * from people.columns_of_cards() loop
    execute format('insert into people.joined_row (tenant_id, joined_id, place, col, key, before)
        select t.tenant_id, $1, %1$L, %2$L, (select jsonb_object_agg(k, to_jsonb(t) -> k) from unnest(undo.key_of(%1$L)) as k), to_jsonb(t.%2$I)
        from %1$s t where t.tenant_id = $2 and %3$s', one.place, one.col,
      case when one.many then format('$3 = any (t.%I)', one.col) else format('t.%I = $3', one.col) end)
      using act, db.my_tenant(), gone;
    execute format('update %1$s t set %2$I = %3$s where t.tenant_id = $1 and %4$s', one.place, one.col,
      case when one.many then format('people.with_kept(t.%I, $2, $3)', one.col) else '$3' end,
      case when one.many then format('$2 = any (t.%I)', one.col) else format('t.%I = $2', one.col) end)
      using db.my_tenant(), gone, kept;
  end loop;
  if copy_agreement is not null then
    insert into people.reach_agreement
      select (jsonb_populate_record(a, jsonb_build_object('id', copy_agreement, 'person_id', kept, 'version',
        1 + coalesce((select max(k.version) from people.reach_agreement k where k.tenant_id = a.tenant_id and k.person_id = kept), 0)))).*
      from people.reach_agreement a where a.tenant_id = db.my_tenant() and a.person_id = gone order by a.version desc limit 1;
    insert into people.joined_row (tenant_id, joined_id, place, col, key, before)
      values (db.my_tenant(), act, 'people.reach_agreement', 'id', jsonb_build_object('id', copy_agreement), 'null');
  end if;
  return true;
exception when unique_violation then
  return false;
end $$;

-- Gives back what was moved, as far as it still stands where it was put. False where something lies out of sight by now.
create function people.move_from_kept(act uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  joined people.joined_card;
  one record;
  many boolean;
begin
  select * into joined from people.joined_card c where c.tenant_id = db.my_tenant() and c.id = act;
  if joined.id is null or people.beyond_sight(array[joined.gone_id, joined.kept_id]) then
    return false;
  end if;
  for one in select * from people.joined_row r where r.tenant_id = db.my_tenant() and r.joined_id = act
      and r.place not in ('people.folder_person', 'people.reach_agreement') order by r.nth loop
    many := jsonb_typeof(one.before) = 'array';
    execute format('update %1$s t set %2$I = %3$s where %4$s and t.%2$I = %5$s', one.place, one.col,
      case when many then '(select array_agg(x::uuid) from jsonb_array_elements_text($3) as x)' else '$1' end,
      undo.picks(one.place::regclass, one.key || case when one.key ? one.col then jsonb_build_object(one.col, joined.kept_id) else '{}' end),
      case when many then 'people.with_kept((select array_agg(x::uuid) from jsonb_array_elements_text($3) as x), $1, $2)' else '$2' end)
      using joined.gone_id, joined.kept_id, one.before;
  end loop;
  delete from people.reach_agreement a using people.joined_row r where r.tenant_id = db.my_tenant() and r.joined_id = act
    and r.place = 'people.reach_agreement' and a.tenant_id = r.tenant_id and a.id = (r.key ->> 'id')::uuid;
  return true;
end $$;

-- In which folders the card that is gone stood, and as what; beside it as what the kept one stood there.
create function people.links_of_join(act uuid) returns table (folder_id uuid, role text, kept_role text)
  language sql stable security definer set search_path = '' as $$
  select (r.key ->> 'folder_id')::uuid, r.before ->> 'role', r.before ->> 'kept' from people.joined_row r
    join people.joined_card c on c.tenant_id = r.tenant_id and c.id = r.joined_id
    where r.tenant_id = db.my_tenant() and r.joined_id = act and r.place = 'people.folder_person' and exists (select from people.folder_person l
      where l.tenant_id = c.tenant_id and l.person_id = c.kept_id and l.circle_id = any (db.my_circles()))
    order by r.nth
$$;

revoke execute on function people.columns_of_cards(), people.with_kept(uuid[], uuid, uuid), people.beyond_sight(uuid[]),
  people.move_to_kept(uuid, uuid, uuid, uuid), people.move_from_kept(uuid), people.links_of_join(uuid) from public;
grant execute on function people.columns_of_cards(), people.with_kept(uuid[], uuid, uuid) to omzien_keeper;
grant execute on function people.beyond_sight(uuid[]), people.move_to_kept(uuid, uuid, uuid, uuid), people.move_from_kept(uuid),
  people.links_of_join(uuid) to omzien_app;
grant create on schema people to omzien_keeper;
alter function people.beyond_sight(uuid[]) owner to omzien_keeper;
alter function people.move_to_kept(uuid, uuid, uuid, uuid) owner to omzien_keeper;
alter function people.move_from_kept(uuid) owner to omzien_keeper;
alter function people.links_of_join(uuid) owner to omzien_keeper;
revoke create on schema people from omzien_keeper;
