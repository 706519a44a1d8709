-- How long the words of the bank are kept, as the organisation chose it. Set as a whole; what was before stays on record.
create table finance.bank_term (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  days integer not null check (days between 31 and 731),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard_by_tenant('finance.bank_term');
grant select, insert (tenant_id, version, days, set_by) on finance.bank_term to omzien_app;
grant select on finance.bank_term to omzien_worker;
call undo.follow('finance.bank_term');
