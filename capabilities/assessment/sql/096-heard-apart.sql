-- That a partner was heard without the other, and when; what was said stands in notes.
create table assessment.heard_apart (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  person_id uuid not null,
  on_day date not null,
  member_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_circle('assessment.heard_apart');
create index on assessment.heard_apart (tenant_id, case_id, on_day desc);
create index on assessment.heard_apart (tenant_id, person_id);
create index on assessment.heard_apart (tenant_id, member_id);
create index on assessment.heard_apart (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, person_id, on_day, member_id) on assessment.heard_apart to omzien_app;
grant select on assessment.heard_apart to omzien_worker;
call undo.follow('assessment.heard_apart');
-- Who was heard goes along when two cards of one human become one.
call people.let_join('assessment.heard_apart', '{person_id}');
