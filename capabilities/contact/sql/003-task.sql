-- Tasks: what someone at work is going to do for a case, and by when.
create table contact.task (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  owner_id uuid not null,
  due_on date,
  done_on date,
  note_id uuid,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, owner_id) references tenancy.member
);
call db.guard_by_circle('contact.task');
create index task_owner on contact.task (tenant_id, owner_id, due_on, id) where done_on is null;
create index task_case on contact.task (tenant_id, case_id, due_on, id);
create index on contact.task (tenant_id, folder_id, circle_id);
-- Only a task that came with a note which is taken back goes with it.
grant select, insert, update (title, owner_id, due_on, done_on, version), delete on contact.task to omzien_app;
create index on contact.task (tenant_id, note_id) where note_id is not null;
grant select on contact.task to omzien_worker;
