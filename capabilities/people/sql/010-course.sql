-- Turns in the course of a case: it was closed and opened again, or came to be about something else. What was before stays here.
create table people.case_turn (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('reopened', 'subject')),
  -- How it was closed, or what it was about.
  was_closed_on date,
  was_closed_because text,
  was text not null default '' check (length(was) <= 2000),
  reason text not null default '' check (length(reason) <= 500),
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, by_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check ((kind = 'reopened') = (was_closed_on is not null))
);
call db.guard_by_circle('people.case_turn');
create index on people.case_turn (tenant_id, folder_id, circle_id);
create index on people.case_turn (tenant_id, case_id);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, kind, was_closed_on, was_closed_because, was, reason, by_id)
  on people.case_turn to omzien_app;
grant select on people.case_turn to omzien_worker;

call undo.follow('people.case_turn');
