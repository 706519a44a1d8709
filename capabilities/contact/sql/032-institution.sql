-- A desk for each institution that someone deals with: numbers, the next move, and what was asked, promised and answered.
create table contact.institution (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('benefits', 'tax', 'municipality', 'housing', 'health', 'energy', 'collection', 'court', 'school', 'other')),
  numbers text not null default '' check (length(numbers) <= 500),
  reached_by text not null default '' check (length(reached_by) <= 300),
  objection_on date,
  objection_about text not null default '' check (length(objection_about) <= 200),
  next_move text not null default '' check (length(next_move) <= 300),
  next_on date,
  closed_on date,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('contact.institution');
create index institution_case on contact.institution (tenant_id, case_id, name);
create index institution_due on contact.institution (tenant_id, least(objection_on, next_on)) where closed_on is null;
create index on contact.institution (tenant_id, folder_id, circle_id);
grant select, insert, update (name, kind, numbers, reached_by, objection_on, objection_about, next_move, next_on, closed_on, version)
  on contact.institution to omzien_app;
call undo.follow('contact.institution');

create table contact.institution_log (
  tenant_id uuid not null,
  id uuid not null,
  institution_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  on_day date not null,
  what text not null check (what in ('asked', 'promised', 'answered', 'sent', 'objected')),
  words text not null check (length(words) between 1 and 1000),
  -- By when they would answer or do as they promised; settled once they did.
  due_on date,
  settled_on date,
  member_id uuid not null,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, institution_id) references contact.institution,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_circle('contact.institution_log');
create index institution_log_of on contact.institution_log (tenant_id, institution_id, on_day desc, id desc);
create index institution_log_due on contact.institution_log (tenant_id, due_on) where due_on is not null and settled_on is null;
create index on contact.institution_log (tenant_id, folder_id, circle_id);
grant select, insert, update (settled_on, version) on contact.institution_log to omzien_app;
call undo.follow('contact.institution_log');
