-- Amounts to hold a plan against, as the organisation entered them from a source it may use. None is shipped. Set as a whole; what was before stays.
create table finance.reference_amounts (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  -- Where they come from and of which day; empty and null with no amounts.
  source text not null check (length(source) <= 200),
  source_day date,
  amounts jsonb not null check (octet_length(amounts::text) <= 60000),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard_by_tenant('finance.reference_amounts');
grant select, insert (tenant_id, version, source, source_day, amounts, set_by) on finance.reference_amounts to omzien_app;
grant select on finance.reference_amounts to omzien_worker;
call undo.follow('finance.reference_amounts');
