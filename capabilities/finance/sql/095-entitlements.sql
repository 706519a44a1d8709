-- What a household answered about itself so that its rights can be worked out: one set of answers a case, with the day they were given.
create table finance.household_answer (
  tenant_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  answers jsonb not null check (octet_length(answers::text) <= 20000),
  answered_on date not null,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.household_answer');
create index on finance.household_answer (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, case_id, folder_id, circle_id, answers, answered_on),
  update (answers, answered_on, version, changed_at) on finance.household_answer to omzien_app;
grant select on finance.household_answer to omzien_worker;
call undo.follow('finance.household_answer');

-- Schemes of the municipality, and which numbers of law someone who knows them has checked. Set as a whole; what was before stays.
create table finance.scheme_list (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  schemes jsonb not null check (octet_length(schemes::text) <= 200000),
  checks jsonb not null check (octet_length(checks::text) <= 100000),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard_by_tenant('finance.scheme_list');
grant select, insert (tenant_id, version, schemes, checks, set_by) on finance.scheme_list to omzien_app;
grant select on finance.scheme_list to omzien_worker;
call undo.follow('finance.scheme_list');
