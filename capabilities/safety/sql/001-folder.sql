-- The closed folder of a case and what lies in it, for the few people in its circle.
-- What moves in is taken out of its own table, so that no list, count, search or day of a case can show it, also not to who is in the circle.
create schema safety;
grant usage on schema safety to omzien_app, omzien_worker;

-- Each case has one for each circle that made one: who cannot see a folder must not learn of it by being refused another.
create table safety.folder (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null check (folder_id = id),
  circle_id uuid not null,
  -- How the person was called then. The folder is in no list of who is near to whom, so that nobody infers it from a card.
  name text not null check (length(name) <= 300),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, made_by) references tenancy.member
);
call db.guard_by_circle('safety.folder');
create index on safety.folder (tenant_id, case_id, id);
create index on safety.folder (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, name, made_by) on safety.folder to omzien_app;
call undo.seal('safety.folder');

-- A note or a task that moved in, under the id it had, or a note that was written here.
create table safety.record (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('note', 'task')),
  -- Who wrote the note; whose the task is.
  member_id uuid not null,
  at timestamptz not null,
  with_whom text not null default '' check (length(with_whom) <= 200),
  -- The text of a note, the words of a task.
  body text not null check (length(body) between 1 and 20000),
  due_on date,
  done_on date,
  -- The rows it was, so that it comes back whole; null for what was written here.
  was jsonb,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id) references safety.folder (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  check (kind = 'task' or num_nonnulls(due_on, done_on) = 0)
);
call db.guard_by_circle('safety.record');
create index record_newest on safety.record (tenant_id, folder_id, at desc, id desc);
create index on safety.record (tenant_id, folder_id, circle_id);
grant select, delete, insert (tenant_id, id, folder_id, circle_id, kind, member_id, at, with_whom, body, due_on, done_on, was),
  update (done_on, version) on safety.record to omzien_app;
call undo.seal('safety.record');
