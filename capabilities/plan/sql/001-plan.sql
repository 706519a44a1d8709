-- One plan of a case: goals in the person's own words, with who does what inside them.
create schema plan;
grant usage on schema plan to omzien_app, omzien_worker;

create table plan.plan (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  review_on date,
  -- Counts every change of what people agree to. Ticks and scores leave it as it is.
  revision integer not null default 1,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('plan.plan');
create index on plan.plan (tenant_id, folder_id, circle_id);
grant select, insert, update (review_on, revision, version) on plan.plan to omzien_app;
grant select on plan.plan to omzien_worker;

create table plan.goal (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- A life domain by its code, or empty.
  domain text not null default '' check (domain ~ '^[a-z-]{0,40}$'),
  own_words text not null check (length(own_words) between 1 and 1000),
  wording text not null default '' check (length(wording) <= 1000),
  aim text check (aim in ('participation', 'autonomy', 'self-reliance', 'joint-reliance')),
  baseline text not null default '' check (length(baseline) <= 2000),
  -- Goal attainment: what -2, -1, 0 (as expected), +1 and +2 look like.
  scale text[] not null default array['', '', '', '', ''] check (cardinality(scale) = 5),
  level smallint check (level between -2 and 2),
  state text not null default 'now' check (state in ('now', 'later', 'reached', 'dropped')),
  state_reason text not null default '' check (length(state_reason) <= 1000),
  position double precision not null,
  -- Revision of the plan in which what people agree to last changed here, tasks included.
  changed_in integer not null,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan.plan,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check (state <> 'dropped' or state_reason <> '')
);
call db.guard_by_circle('plan.goal');
create index on plan.goal (tenant_id, plan_id, position);
create index on plan.goal (tenant_id, case_id);
create index on plan.goal (tenant_id, folder_id, circle_id);
grant select, insert, update (domain, own_words, wording, aim, baseline, scale, level, state, state_reason, position, changed_in, version)
  on plan.goal to omzien_app;
grant select on plan.goal to omzien_worker;

-- Each time a goal was looked at on its scale.
create table plan.score (
  tenant_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  level smallint not null check (level between -2 and 2),
  scored_on date not null,
  note text not null default '' check (length(note) <= 1000),
  author_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references plan.goal,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member
);
call db.guard_by_circle('plan.score');
create index on plan.score (tenant_id, goal_id, scored_on);
create index on plan.score (tenant_id, folder_id, circle_id);
grant select, insert on plan.score to omzien_app;
grant select on plan.score to omzien_worker;

-- Who does what. The owner may be the person, a neighbour, a volunteer, a worker or an organisation.
create table plan.action (
  tenant_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  title text not null check (length(title) between 1 and 300),
  owner_kind text not null check (owner_kind in ('person', 'network', 'volunteer', 'worker', 'organisation')),
  owner_name text not null default '' check (length(owner_name) <= 200),
  member_id uuid,
  due_on date,
  state text not null default 'todo' check (state in ('todo', 'busy', 'done', 'not-yet', 'no-longer')),
  note text not null default '' check (length(note) <= 1000),
  position double precision not null,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, goal_id) references plan.goal,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  check (member_id is null or owner_kind = 'worker')
);
call db.guard_by_circle('plan.action');
create index on plan.action (tenant_id, goal_id, position);
create index on plan.action (tenant_id, case_id);
create index action_member on plan.action (tenant_id, member_id, due_on, id) where state in ('todo', 'busy', 'not-yet');
create index on plan.action (tenant_id, folder_id, circle_id);
grant select, insert, update (title, owner_kind, owner_name, member_id, due_on, state, note, version) on plan.action to omzien_app;
grant select on plan.action to omzien_worker;
