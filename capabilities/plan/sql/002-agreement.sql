-- Who agreed to the plan, and the versions that were signed. Both are only ever added to.
create table plan.agreement (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Empty for someone who has no card here; the name is as it was said that day.
  person_id uuid,
  name text not null check (length(name) between 1 and 200),
  answer text not null check (answer in ('agreed', 'not-agreed', 'could-not-answer')),
  note text not null default '' check (length(note) <= 1000),
  said_on date not null,
  asked_by uuid not null,
  -- The plan as it stood when it was asked.
  revision integer not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan.plan,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, asked_by) references tenancy.member
);
call db.guard_by_circle('plan.agreement');
create index on plan.agreement (tenant_id, plan_id, made_at);
create index on plan.agreement (tenant_id, folder_id, circle_id);
grant select, insert on plan.agreement to omzien_app;
grant select on plan.agreement to omzien_worker;

create table plan.signed_version (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  number integer not null check (number >= 1),
  revision integer not null,
  -- The plan as it was: goals, tasks, agreements.
  content jsonb not null,
  signed_on date not null,
  signed_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, number),
  foreign key (tenant_id, plan_id) references plan.plan,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, signed_by) references tenancy.member
);
call db.guard_by_circle('plan.signed_version');
create index on plan.signed_version (tenant_id, folder_id, circle_id);
grant select, insert on plan.signed_version to omzien_app;
grant select on plan.signed_version to omzien_worker;
