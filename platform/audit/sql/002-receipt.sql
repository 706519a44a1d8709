-- Receipts: a write that is sent again is not done again. Kept 30 days, without any of its content.
create table audit.receipt (
  tenant_id uuid not null references tenancy.tenant,
  member_id uuid not null,
  key uuid not null,
  operation text not null,
  hash bytea not null check (length(hash) = 32),
  result_id uuid not null,
  result_version integer not null,
  at timestamptz not null default now(),
  primary key (tenant_id, member_id, key)
);
call db.guard_by_member('audit.receipt');
grant select, insert (tenant_id, member_id, key, operation, hash, result_id, result_version) on audit.receipt to omzien_app;
grant select, delete on audit.receipt to omzien_worker;
create index on audit.receipt (tenant_id, at);
