-- What would change in the plan of a household from a month on, tried out under a name. The plan itself is not touched by it.
create table finance.scenario (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  name text not null check (length(name) between 1 and 80),
  from_month text not null check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  changes jsonb not null check (octet_length(changes::text) <= 60000),
  -- Taken away, or made the plan.
  removed_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.scenario');
create index on finance.scenario (tenant_id, case_id);
create index on finance.scenario (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, name, from_month, changes),
  update (name, from_month, changes, removed_at, version)
  on finance.scenario to omzien_app;
grant select on finance.scenario to omzien_worker;
call undo.follow('finance.scenario');
