-- The plan that people make themselves, before ours: a persoonlijk plan, or a familiegroepsplan.
create table plan.first_plan (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('personal', 'family-group')),
  offered_on date not null,
  -- What they answered so far.
  answer text not null default 'open' check (answer in ('open', 'received', 'declined')),
  received_on date,
  -- In their own words.
  body text not null default '' check (length(body) <= 12000),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_id, kind),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check ((answer = 'received') = (received_on is not null)),
  check (received_on >= offered_on)
);
call db.guard_by_circle('plan.first_plan');
create index on plan.first_plan (tenant_id, folder_id, circle_id);
grant select, insert, update (offered_on, answer, received_on, body, version) on plan.first_plan to omzien_app;
grant select on plan.first_plan to omzien_worker;
