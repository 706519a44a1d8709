-- Work that happens by itself. The queue is a library's; what was done is ours, so each piece takes effect once.
create schema jobs;
grant usage on schema jobs to omzien_app, omzien_worker;
-- The worker makes the function `jobs.tell` here, over the queue that it owns.
grant create on schema jobs to omzien_worker;

create table jobs.done (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  job text not null,
  at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call db.guard('jobs.done');
create index on jobs.done (tenant_id, at);
grant select, delete, insert (tenant_id, id, job) on jobs.done to omzien_worker;
