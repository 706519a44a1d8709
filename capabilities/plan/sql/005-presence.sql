-- Who has a plan open just now, and in which goal they type. A row lives a minute after the last sign of life.
create table plan.presence (
  tenant_id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  goal_id uuid,
  seen_at timestamptz not null default now(),
  primary key (tenant_id, case_id, member_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, goal_id) references plan.goal,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_circle('plan.presence');
create index on plan.presence (tenant_id, seen_at);
create index on plan.presence (tenant_id, folder_id, circle_id);
grant select, insert, delete, update (goal_id, seen_at) on plan.presence to omzien_app;
grant select on plan.presence to omzien_worker;
