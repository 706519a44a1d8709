-- From which day the month of a household runs: the day its money comes in. Without a row it is the first.
create table finance.budget_month (
  tenant_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  starts_on smallint not null check (starts_on between 1 and 28),
  version integer not null default 1,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.budget_month');
create index on finance.budget_month (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, case_id, folder_id, circle_id, starts_on), update (starts_on, version)
  on finance.budget_month to omzien_app;
grant select on finance.budget_month to omzien_worker;
call undo.follow('finance.budget_month');
