-- A home visit: an appointment with what to bring and ask, and how the worker stays safe.
create table contact.visit (
  tenant_id uuid not null,
  -- The id of its appointment.
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Who planned it; whoever has the appointment goes.
  member_id uuid not null,
  bring text not null default '' check (length(bring) <= 1000),
  questions text not null default '' check (length(questions) <= 2000),
  risk text not null default 'none' check (risk in ('none', 'mind', 'not-alone')),
  risk_note text not null default '' check (length(risk_note) <= 500),
  with_id uuid,
  -- The colleague who misses me when I have not checked in by then.
  watch_id uuid,
  check_in_by timestamptz,
  checked_in_at timestamptz,
  note_id uuid,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references contact.appointment (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, with_id) references tenancy.member,
  foreign key (tenant_id, watch_id) references tenancy.member,
  check ((watch_id is null) = (check_in_by is null)),
  check (risk <> 'not-alone' or with_id is not null)
);
call db.guard_by_circle('contact.visit');
create index on contact.visit (tenant_id, case_id);
create index on contact.visit (tenant_id, folder_id, circle_id);
create index visit_watched on contact.visit (tenant_id, watch_id, check_in_by) where checked_in_at is null;
grant select, insert, update (bring, questions, risk, risk_note, with_id, watch_id, check_in_by, checked_in_at, note_id, version)
  on contact.visit to omzien_app;
grant select on contact.visit to omzien_worker;
call undo.follow('contact.visit');
