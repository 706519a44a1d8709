-- What happened: notes, drafts of notes, tasks and appointments.
create schema contact;
grant usage on schema contact to omzien_app, omzien_worker;

create table contact.note (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('conversation', 'home-visit', 'phone', 'message', 'consultation', 'together', 'other')),
  happened_at timestamptz not null,
  minutes integer check (minutes between 0 and 1440),
  with_whom text not null default '' check (length(with_whom) <= 200),
  body text not null check (length(body) between 1 and 20000),
  -- shared: the person reads along; on-request: not shown by default, yet part of inzage; own: the author's working note, which expires
  sharing text not null check (sharing in ('shared', 'on-request', 'own')),
  expires_on date,
  goal_id uuid,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member,
  check ((sharing = 'own') = (expires_on is not null))
);
call db.guard_by_circle('contact.note');
create index note_case on contact.note (tenant_id, case_id, happened_at desc, id desc);
create index note_author on contact.note (tenant_id, author_id, happened_at desc);
create index on contact.note (tenant_id, folder_id, circle_id);
grant select, insert, update (kind, happened_at, minutes, with_whom, body, sharing, expires_on, goal_id, version), delete on contact.note to omzien_app;
grant select, delete on contact.note to omzien_worker;

-- The earlier texts of a note, under its own circle: what conflicts and undo read.
create table contact.note_version (
  tenant_id uuid not null,
  note_id uuid not null,
  version integer not null,
  folder_id uuid not null,
  circle_id uuid not null,
  body text not null,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  reason text not null default '' check (length(reason) <= 500),
  primary key (tenant_id, note_id, version),
  foreign key (tenant_id, note_id) references contact.note on delete cascade,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('contact.note_version');
create index on contact.note_version (tenant_id, folder_id, circle_id);
grant select, insert on contact.note_version to omzien_app;

-- A text that is not finished. Its author's alone; that it exists may be seen when someone falls ill, its text not.
create table contact.draft (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  case_id uuid,
  body text not null default '' check (length(body) <= 20000),
  fields jsonb not null default '{}',
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, case_id) references people.case_file
);
call db.guard_by_member('contact.draft');
create index on contact.draft (tenant_id, member_id, changed_at desc);
grant select, insert, update (body, fields, case_id, version, changed_at), delete on contact.draft to omzien_app;

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
grant select, insert, update (title, owner_id, due_on, done_on, version) on contact.task to omzien_app;
grant select on contact.task to omzien_worker;

create table contact.appointment (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid,
  folder_id uuid,
  circle_id uuid,
  member_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  place text not null default '' check (length(place) <= 300),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at >= starts_at),
  cancelled boolean not null default false,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  check (num_nulls(case_id, folder_id, circle_id) in (0, 3))
);
call db.guard('contact.appointment');
-- One's own appointment without a case, or any that lies in a folder one may see.
create policy app_circle on contact.appointment to omzien_app
  using (tenant_id = db.my_tenant() and case when circle_id is null then member_id = db.my_member() else circle_id = any ((select db.my_circles())::uuid[]) end)
  with check (tenant_id = db.my_tenant() and case when circle_id is null then member_id = db.my_member() else circle_id = any ((select db.my_circles())::uuid[]) end);
create index appointment_member on contact.appointment (tenant_id, member_id, starts_at);
create index on contact.appointment (tenant_id, case_id, starts_at);
create index on contact.appointment (tenant_id, folder_id, circle_id);
grant select, insert, update (title, place, starts_at, ends_at, cancelled, version) on contact.appointment to omzien_app;
grant select on contact.appointment to omzien_worker;

create function contact.publish_note() returns trigger language plpgsql set search_path = '' as $$
begin
  perform search.put('note', new.id, new.tenant_id, new.folder_id, new.circle_id, '', new.body, new.happened_at);
  return new;
end $$;
revoke execute on function contact.publish_note() from public;
grant execute on function contact.publish_note() to omzien_app, omzien_worker;
create trigger publish after insert or update of body on contact.note for each row execute function contact.publish_note();

create function contact.withdraw_note() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from search.entry where tenant_id = old.tenant_id and kind = 'note' and id = old.id;
  return old;
end $$;
revoke execute on function contact.withdraw_note() from public;
grant execute on function contact.withdraw_note() to omzien_app, omzien_worker;
create trigger withdraw after delete on contact.note for each row execute function contact.withdraw_note();
