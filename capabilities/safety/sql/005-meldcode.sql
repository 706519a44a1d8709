-- The meldcode in a closed folder: what was recorded at each step, and when it is looked at again.
create table safety.meldcode (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  started_on date not null,
  -- Who began it, and answers for it.
  leader_id uuid not null,
  -- Whether the safeguarding officer sees how far it is, without whom it is about.
  watched boolean not null,
  next_on date,
  next_what text not null default '' check (length(next_what) <= 300),
  closed_on date,
  version integer not null default 1,
  -- An id of its own within the folder: nobody learns from an id that is taken that it lies in another.
  primary key (tenant_id, folder_id, id),
  foreign key (tenant_id, folder_id) references safety.folder (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, leader_id) references tenancy.member,
  check (closed_on is null or next_on is null)
);
call db.guard_by_circle('safety.meldcode');
create index on safety.meldcode (tenant_id, id);
create index on safety.meldcode (tenant_id, folder_id, circle_id);
create index meldcode_watched on safety.meldcode (tenant_id, started_on desc, id desc) where watched;
grant select, insert (tenant_id, id, folder_id, circle_id, started_on, leader_id, watched),
  update (watched, next_on, next_what, closed_on, version) on safety.meldcode to omzien_app;
call undo.seal('safety.meldcode');

create table safety.meldcode_entry (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  meldcode_id uuid not null,
  kind text not null check (kind in ('signals', 'child-check', 'consult', 'talk', 'weighing', 'passed-over', 'decision', 'feedback')),
  -- The step it belongs to; none for what comes after.
  step text check (step in ('signals', 'consult', 'talk', 'weighing', 'decision')),
  on_day date not null,
  member_id uuid not null,
  -- Facts, source and what one makes of them, each by its own name.
  said jsonb not null check (length(said::text) <= 100000),
  -- What it said before each change, the latest first.
  earlier jsonb not null default '[]',
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, folder_id, id),
  foreign key (tenant_id, folder_id, meldcode_id) references safety.meldcode (tenant_id, folder_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  check ((step is null) = (kind = 'feedback'))
);
call db.guard_by_circle('safety.meldcode_entry');
create index on safety.meldcode_entry (tenant_id, id);
create index on safety.meldcode_entry (tenant_id, folder_id, circle_id);
create index meldcode_entry_newest on safety.meldcode_entry (tenant_id, folder_id, meldcode_id, on_day desc, id desc);
grant select, insert (tenant_id, id, folder_id, circle_id, meldcode_id, kind, step, on_day, member_id, said),
  update (on_day, said, earlier, version) on safety.meldcode_entry to omzien_app;
call undo.seal('safety.meldcode_entry');

-- Tables of an organisation by which step 4 is weighed. The five questions come along and are no row.
create table safety.weighing_table (
  tenant_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  source text not null default '' check (length(source) <= 300),
  -- Who held it against the framework of that profession; nobody yet while empty.
  checked_by text not null default '' check (length(checked_by) <= 120),
  checked_on date,
  questions jsonb not null check (length(questions::text) <= 60000),
  active boolean not null default true,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id) references tenancy.tenant
);
call db.guard_by_tenant('safety.weighing_table');
grant select, insert (tenant_id, id, name, source, checked_by, checked_on, questions, active),
  update (name, source, checked_by, checked_on, questions, active, version) on safety.weighing_table to omzien_app;
call undo.follow('safety.weighing_table');

create policy keeper_reads on safety.meldcode for select to omzien_keeper using (true);
create policy keeper_reads on safety.meldcode_entry for select to omzien_keeper using (true);
grant select (tenant_id, id, folder_id, started_on, leader_id, watched, next_on, closed_on) on safety.meldcode to omzien_keeper;
grant select (tenant_id, folder_id, meldcode_id, kind, step, on_day) on safety.meldcode_entry to omzien_keeper;
grant usage, create on schema safety to omzien_keeper;
set local role omzien_keeper;

-- For the safeguarding officer: how far each meldcode is, and with whom. Nothing of whom it is about or of what was written.
create function safety.watched_progress(after_day date, after_id uuid, most integer)
  returns table (id uuid, started_on date, closed_on date, next_on date, leader_name text, taken jsonb)
  language sql stable security definer set search_path = '' as $$
  select m.id, m.started_on, m.closed_on, m.next_on, l.name,
    (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'step', e.step, 'on', e.on_day)), '[]') from safety.meldcode_entry e
      where e.tenant_id = m.tenant_id and e.folder_id = m.folder_id and e.meldcode_id = m.id)
  from safety.meldcode m join tenancy.member l on l.tenant_id = m.tenant_id and l.id = m.leader_id
  where m.tenant_id = db.my_tenant() and m.watched and tenancy.works_as('{safeguardingOfficer}')
    and (after_day is null or (m.started_on, m.id) < (after_day, after_id))
  order by m.started_on desc, m.id desc limit most
$$;
revoke execute on function safety.watched_progress(date, uuid, integer) from public;
grant execute on function safety.watched_progress(date, uuid, integer) to omzien_app;
reset role;
revoke create on schema safety from omzien_keeper;
