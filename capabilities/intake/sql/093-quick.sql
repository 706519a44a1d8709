-- Quick questions at the desk or by telephone: no file, no folder and no name; only the question, what it was about and what was answered.
create table intake.quick_question (
  tenant_id uuid not null,
  id uuid not null,
  -- Colleagues of the team read it. It is about nobody in particular, so it lies in no folder.
  circle_id uuid not null,
  team_id uuid not null,
  channel text not null check (channel in ('desk', 'phone')),
  question text not null check (length(question) between 1 and 300),
  subject text not null check (subject ~ '^[a-z-]{1,40}$'),
  outcome text not null check (outcome in ('information', 'pointed', 'handed')),
  answer text not null default '' check (length(answer) <= 500),
  service_id uuid,
  -- The request it became; null while nobody wrote that down.
  request_id uuid,
  on_day date not null,
  noted_by uuid not null,
  noted_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, circle_id) references tenancy.circle,
  foreign key (tenant_id, team_id) references tenancy.team,
  foreign key (tenant_id, noted_by) references tenancy.member,
  foreign key (tenant_id, service_id) references directory.service,
  foreign key (tenant_id, request_id) references intake.request on delete set null (request_id),
  check (outcome = 'handed' or request_id is null),
  check (outcome <> 'pointed' or service_id is not null)
);
call db.guard_by_circle('intake.quick_question');
create index on intake.quick_question (tenant_id, team_id, on_day desc, id desc);
create index on intake.quick_question (tenant_id, request_id) where request_id is not null;
grant select, insert (tenant_id, id, circle_id, team_id, channel, question, subject, outcome, answer, service_id, on_day, noted_by),
  update (outcome, request_id) on intake.quick_question to omzien_app;
grant select, delete on intake.quick_question to omzien_worker;
call undo.follow('intake.quick_question');
