-- Appointments that someone was invited to by mail, and reminders of those to come.
create table contact.invitation (
  tenant_id uuid not null,
  -- The id of its appointment.
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  by_id uuid not null,
  -- Of the free sentence on how to reach someone safely, as it was read; when it changed it has to be read again.
  sentence_mark text not null check (sentence_mark ~ '^[0-9a-f]{32}$'),
  at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references contact.appointment (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, by_id) references tenancy.member
);
call db.guard_by_circle('contact.invitation');
create index on contact.invitation (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, folder_id, circle_id, by_id, sentence_mark), update (by_id, sentence_mark, at) on contact.invitation to omzien_app;
grant select on contact.invitation to omzien_worker;
call undo.seal('contact.invitation');

-- How long before an appointment a reminder leaves; no row or no hours: none does.
create table contact.reminding (
  tenant_id uuid primary key references tenancy.tenant,
  hours integer check (hours in (4, 24, 48, 168)),
  version integer not null default 1
);
call db.guard_by_tenant('contact.reminding');
grant select, insert (tenant_id, hours), update (hours, version) on contact.reminding to omzien_app;
grant select on contact.reminding to omzien_worker;
call undo.follow('contact.reminding');

-- One appointment may go without.
alter table contact.appointment add remind boolean not null default true;
grant update (remind) on contact.appointment to omzien_app;
create index appointment_start on contact.appointment (tenant_id, starts_at) where not cancelled and remind and case_id is not null;

-- Whoever writes the mail knows under which name the organisation writes letters.
grant select on contact.letter_look to omzien_worker;
