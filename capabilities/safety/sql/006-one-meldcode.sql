-- A meldcode and what is recorded in it are found by their id alone, so an id is there once in an organisation. Their ids are known only in the
-- folder, unlike those of what moves in: that one is taken tells nobody of a folder they did not know of.
alter table safety.meldcode_entry drop constraint meldcode_entry_tenant_id_folder_id_meldcode_id_fkey;
-- What came by an id that was there before gets one of its own.
create temporary table twice on commit drop as
  select tenant_id, folder_id, id, gen_random_uuid() as own from (
    select tenant_id, folder_id, id, row_number() over (partition by tenant_id, id order by started_on, folder_id) as nth from safety.meldcode) as m
  where nth > 1;
update safety.meldcode_entry e set meldcode_id = t.own from twice t
  where (e.tenant_id, e.folder_id, e.meldcode_id) = (t.tenant_id, t.folder_id, t.id);
update safety.meldcode m set id = t.own from twice t where (m.tenant_id, m.folder_id, m.id) = (t.tenant_id, t.folder_id, t.id);
update safety.meldcode_entry e set id = gen_random_uuid() from (
    select tenant_id, folder_id, id, row_number() over (partition by tenant_id, id order by made_at, folder_id) as nth from safety.meldcode_entry) as t
  where t.nth > 1 and (e.tenant_id, e.folder_id, e.id) = (t.tenant_id, t.folder_id, t.id);

drop index safety.meldcode_tenant_id_id_idx, safety.meldcode_entry_tenant_id_id_idx;
alter table safety.meldcode drop constraint meldcode_pkey, add primary key (tenant_id, id), add unique (tenant_id, folder_id, id);
alter table safety.meldcode_entry drop constraint meldcode_entry_pkey, add primary key (tenant_id, id),
  add foreign key (tenant_id, folder_id, meldcode_id) references safety.meldcode (tenant_id, folder_id, id);

-- A weighing keeps the whole table it was weighed by.
alter table safety.meldcode_entry drop constraint meldcode_entry_said_check, add check (length(said::text) <= 200000);

-- The day a meldcode is looked at again stays with it while it is closed, so that it is there when it is opened again; until then nobody is told.
alter table safety.meldcode drop constraint meldcode_check;

grant create on schema safety to omzien_keeper;
set local role omzien_keeper;
create or replace function safety.watched_progress(after_day date, after_id uuid, most integer)
  returns table (id uuid, started_on date, closed_on date, next_on date, leader_name text, taken jsonb)
  language sql stable security definer set search_path = '' as $$
  select m.id, m.started_on, m.closed_on, case when m.closed_on is null then m.next_on end, l.name,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'step', e.step, 'on', e.on_day)), '[]') from safety.meldcode_entry e
      where e.tenant_id = m.tenant_id and e.folder_id = m.folder_id and e.meldcode_id = m.id)
  from safety.meldcode m join tenancy.member l on l.tenant_id = m.tenant_id and l.id = m.leader_id
  where m.tenant_id = db.my_tenant() and m.watched and tenancy.works_as('{safeguardingOfficer}')
    and (after_day is null or (m.started_on, m.id) < (after_day, after_id))
  order by m.started_on desc, m.id desc limit most
$$;
reset role;
revoke create on schema safety from omzien_keeper;
