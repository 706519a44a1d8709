-- Instruments: each version is a row that never changes, so that what was filled in keeps the questions it was asked with.
create table assessment.instrument (
  tenant_id uuid not null,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  number integer not null check (number >= 1),
  -- One that comes with the program, copied here when it is first used.
  shipped boolean not null,
  definition jsonb not null,
  -- On what ground the organisation may use a text of others.
  permission text not null default '' check (length(permission) <= 1000),
  made_by uuid,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, code, shipped, number),
  foreign key (tenant_id, made_by) references tenancy.member,
  check (shipped or made_by is not null)
);
call db.guard_by_tenant('assessment.instrument');
grant select, insert (tenant_id, id, code, number, shipped, definition, permission, made_by) on assessment.instrument to omzien_app;
grant select on assessment.instrument to omzien_worker;

-- Whether an instrument is offered; without a row its definition says so.
create table assessment.instrument_switch (
  tenant_id uuid not null,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  "on" boolean not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id) references tenancy.tenant
);
call db.guard_by_tenant('assessment.instrument_switch');
grant select, insert (tenant_id, id, code, "on"), update ("on", version) on assessment.instrument_switch to omzien_app;
grant select on assessment.instrument_switch to omzien_worker;

-- What someone filled in on a day. The score is not kept: it follows from answers and version.
create table assessment.filled_in (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  instrument_id uuid not null,
  filled_on date not null,
  filled_by text not null check (filled_by in ('person', 'together', 'worker')),
  answers jsonb not null check (length(answers::text) <= 20000),
  author_id uuid not null,
  withdrawn_on date,
  withdrawn_reason text not null default '' check (length(withdrawn_reason) <= 1000),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, instrument_id) references assessment.instrument,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member,
  check (withdrawn_on is null or withdrawn_reason <> '')
);
call db.guard_by_circle('assessment.filled_in');
create index on assessment.filled_in (tenant_id, case_id, filled_on desc);
create index on assessment.filled_in (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, instrument_id, filled_on, filled_by, answers, author_id),
  update (answers, withdrawn_on, withdrawn_reason, version)
  on assessment.filled_in to omzien_app;
grant select on assessment.filled_in to omzien_worker;

-- A list that is not finished: its author's alone.
create table assessment.filling (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  case_id uuid not null,
  instrument_id uuid not null,
  -- What the form holds, and at which question one was.
  body text not null check (length(body) <= 20000),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, member_id, case_id, instrument_id),
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, instrument_id) references assessment.instrument
);
call db.guard_by_member('assessment.filling');
create index on assessment.filling (tenant_id, member_id, changed_at desc);
grant select, insert (tenant_id, id, member_id, case_id, instrument_id, body), update (body, version, changed_at), delete
  on assessment.filling to omzien_app;

call undo.follow('assessment.instrument');
call undo.follow('assessment.instrument_switch');
call undo.follow('assessment.filled_in');
