-- Handing over: a case gets another owner, with who decided it and why, so that it can be taken back.
create table people.hand_over (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- All that were handed over in one act.
  batch_id uuid not null,
  from_id uuid,
  to_id uuid not null,
  reason text not null default '' check (length(reason) <= 500),
  by_id uuid not null,
  at timestamptz not null default now(),
  undone_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, from_id) references tenancy.member,
  foreign key (tenant_id, to_id) references tenancy.member,
  foreign key (tenant_id, by_id) references tenancy.member
);
call db.guard_by_circle('people.hand_over');
create index on people.hand_over (tenant_id, folder_id, circle_id);
create index on people.hand_over (tenant_id, batch_id);
create index on people.hand_over (tenant_id, case_id, at desc);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, batch_id, from_id, to_id, reason, by_id), update (undone_at)
  on people.hand_over to omzien_app;
grant select on people.hand_over to omzien_worker;

-- The overview of a team counts by owner as well, still from an index alone.
drop index people.case_overview;
create index case_overview on people.case_file (tenant_id, team_id, status, circle_id, owner_id, next_on);
