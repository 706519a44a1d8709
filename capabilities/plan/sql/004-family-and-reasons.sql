-- Whose a goal is, what a task waits for, how someone signed, and why a signed goal changed.

-- Of whom around the case a goal is; none named: of the person the case is about. Only theirs: others never see it in their part.
alter table plan.goal
  add column person_ids uuid[] not null default '{}' check (cardinality(person_ids) <= 12),
  add column owners_only boolean not null default false;
grant update (person_ids, owners_only) on plan.goal to omzien_app;

-- What a task that can not begin yet waits for.
alter table plan.action add column waits_for text not null default '' check (length(waits_for) <= 300);
grant update (waits_for) on plan.action to omzien_app;

-- A signature as it was drawn (points of the pen) or typed. Kept with the day and the plan it was given for.
alter table plan.agreement add column signature jsonb check (octet_length(signature::text) <= 60000);

-- Why a goal changed after it was signed. Only ever added to.
create table plan.change (
  tenant_id uuid not null,
  goal_id uuid not null,
  -- Revision of the plan that this change made.
  revision integer not null,
  plan_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  why text not null check (length(why) between 1 and 1000),
  changed_on date not null,
  changed_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, goal_id, revision),
  foreign key (tenant_id, goal_id) references plan.goal,
  foreign key (tenant_id, plan_id) references plan.plan,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, changed_by) references tenancy.member
);
call db.guard_by_circle('plan.change');
create index on plan.change (tenant_id, plan_id, revision);
create index on plan.change (tenant_id, folder_id, circle_id);
grant select, insert on plan.change to omzien_app;
grant select on plan.change to omzien_worker;
