-- Looking back together, and the report at the end. Both are dated and only ever added to; what is being written is a draft.
create table plan.evaluation (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  held_on date not null,
  -- Names as they were said that day.
  present text[] not null check (cardinality(present) <= 20),
  -- Each goal as it was judged: its words then, the level, what helped, what next.
  goals jsonb not null check (octet_length(goals::text) <= 400000),
  note text not null default '' check (length(note) <= 4000),
  decision text not null check (decision in ('go-on', 'adjust', 'close')),
  next_review_on date,
  written_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan.plan,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, written_by) references tenancy.member
);
call db.guard_by_circle('plan.evaluation');
create index on plan.evaluation (tenant_id, plan_id, held_on);
create index on plan.evaluation (tenant_id, folder_id, circle_id);
grant select, insert on plan.evaluation to omzien_app;
grant select on plan.evaluation to omzien_worker;

create table plan.closing_report (
  tenant_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  closed_on date not null,
  goals jsonb not null check (octet_length(goals::text) <= 400000),
  -- In the person's own words: how it was.
  own_words text not null default '' check (length(own_words) <= 4000),
  remains text not null default '' check (length(remains) <= 4000),
  aftercare text not null default '' check (length(aftercare) <= 4000),
  way_back text not null default '' check (length(way_back) <= 2000),
  written_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan.plan,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, written_by) references tenancy.member
);
call db.guard_by_circle('plan.closing_report');
create index on plan.closing_report (tenant_id, plan_id, closed_on);
create index on plan.closing_report (tenant_id, folder_id, circle_id);
grant select, insert on plan.closing_report to omzien_app;
grant select on plan.closing_report to omzien_worker;

-- An evaluation or report while it is written, of one colleague. Gone when it is kept.
create table plan.draft (
  tenant_id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('evaluation', 'closing')),
  folder_id uuid not null,
  circle_id uuid not null,
  body text not null check (length(body) <= 60000),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, case_id, member_id, kind),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_circle('plan.draft');
create index on plan.draft (tenant_id, folder_id, circle_id);
grant select, insert, delete, update (body, version, changed_at) on plan.draft to omzien_app;
grant select on plan.draft to omzien_worker;

-- Plans by the day they are looked at again, for Vandaag.
create index plan_review on plan.plan (tenant_id, review_on, id) where review_on is not null;
