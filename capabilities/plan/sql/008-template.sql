-- Example goals with steps that an organisation changed or added. The shipped ones stand in the texts; a row with their code goes before them.
create table plan.template (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  code text check (code ~ '^[a-z-]{1,60}$'),
  domain text not null check (domain ~ '^[a-z-]{1,40}$'),
  own_words text not null check (length(own_words) between 1 and 1000),
  wording text not null default '' check (length(wording) <= 1000),
  steps jsonb not null default '[]' check (octet_length(steps::text) <= 20000),
  hidden boolean not null default false,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
call db.guard_by_tenant('plan.template');
grant select, insert, update (domain, own_words, wording, steps, hidden, version) on plan.template to omzien_app;
grant select on plan.template to omzien_worker;
