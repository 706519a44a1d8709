-- A change of law worked out by itself for all households that one colleague may see: how far it is, and what came of each.
create table finance.law_sweep (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  -- `law/zorgtoeslag/2026-01-01` or `scheme/<id>/<version of the list>`.
  change text not null check (length(change) <= 80),
  state text not null default 'running' check (state in ('running', 'done', 'stopped')),
  asked_at timestamptz not null default now(),
  -- The last household that was worked out; each piece goes on from it.
  after_id uuid,
  done integer not null default 0,
  -- Null until the first piece counted them.
  total integer,
  same integer not null default 0,
  unsure integer not null default 0,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, member_id, change),
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_member('finance.law_sweep');
grant select, insert (tenant_id, id, member_id, change), update (state, version), delete on finance.law_sweep to omzien_app;
grant select, update (state, after_id, done, total, same, unsure, version), delete on finance.law_sweep to omzien_worker;

-- Households that it touches, and those of which something is missing. Who does not see the case any more does not see its line.
create table finance.law_sweep_line (
  tenant_id uuid not null,
  sweep_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Day of the answers it rests on; null: on the file alone.
  answered_on date,
  -- Null both where something is missing.
  before jsonb,
  after jsonb,
  -- Cents a month; below zero what a household loses.
  gain integer not null default 0,
  missing text[] not null default '{}',
  primary key (tenant_id, sweep_id, case_id),
  foreign key (tenant_id, sweep_id) references finance.law_sweep on delete cascade,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check ((before is null) = (after is null) and (before is null) = (cardinality(missing) > 0))
);
call db.guard_by_circle('finance.law_sweep_line');
create index on finance.law_sweep_line (tenant_id, case_id);
create index on finance.law_sweep_line (tenant_id, folder_id, circle_id);
grant select on finance.law_sweep_line to omzien_app;
grant select, insert on finance.law_sweep_line to omzien_worker;
