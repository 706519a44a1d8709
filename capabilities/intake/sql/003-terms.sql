-- What an organisation itself agreed about waiting; without a row the defaults of the rules hold.
create table intake.terms (
  tenant_id uuid primary key references tenancy.tenant,
  soon_working_days integer not null check (soon_working_days between 1 and 60),
  normal_days integer not null check (normal_days between 1 and 365),
  inform_days integer not null check (inform_days between 1 and 365),
  version integer not null default 1
);
call db.guard_by_tenant('intake.terms');
grant select, insert (tenant_id, soon_working_days, normal_days, inform_days, version),
  update (soon_working_days, normal_days, inform_days, version) on intake.terms to omzien_app;
grant select on intake.terms to omzien_worker;
