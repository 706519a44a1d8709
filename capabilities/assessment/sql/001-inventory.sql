-- What is going on: life domains, each opened for a reason, with dated entries. No domain is there by itself.
create schema assessment;
grant usage on schema assessment to omzien_app, omzien_worker;

create table assessment.life_domain (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- The list of codes lives in model.ts.
  domain text not null check (domain ~ '^[a-z-]{2,40}$'),
  -- Why this domain is needed for the help; without a reason nothing is registered.
  reason text not null check (length(reason) between 1 and 1000),
  opened_on date not null,
  opened_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_id, domain),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, opened_by) references tenancy.member
);
call db.guard_by_circle('assessment.life_domain');
create index on assessment.life_domain (tenant_id, folder_id, circle_id);
grant select, insert on assessment.life_domain to omzien_app;
grant select on assessment.life_domain to omzien_worker;

-- How it stood on one day. A later look at the same domain is a new row, so first and last stay side by side.
create table assessment.entry (
  tenant_id uuid not null,
  id uuid not null,
  life_domain_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  seen_on date not null,
  facts text not null default '' check (length(facts) <= 4000),
  others_say text not null default '' check (length(others_say) <= 4000),
  workers_view text not null default '' check (length(workers_view) <= 4000),
  strengths text not null default '' check (length(strengths) <= 4000),
  -- 0 to 10 by the person; null: not asked.
  score smallint check (score between 0 and 10),
  author_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, life_domain_id) references assessment.life_domain,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member,
  check (score is not null or length(facts || others_say || workers_view || strengths) > 0)
);
call db.guard_by_circle('assessment.entry');
create index on assessment.entry (tenant_id, life_domain_id, seen_on desc, made_at desc);
create index on assessment.entry (tenant_id, case_id);
create index on assessment.entry (tenant_id, folder_id, circle_id);
grant select, insert on assessment.entry to omzien_app;
grant select on assessment.entry to omzien_worker;

-- An entry that is not finished: its author's alone.
create table assessment.draft (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  case_id uuid not null,
  life_domain_id uuid not null,
  -- What the form holds, and in which field the cursor stood.
  body text not null check (length(body) <= 20000),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, member_id, life_domain_id),
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, life_domain_id) references assessment.life_domain
);
call db.guard_by_member('assessment.draft');
create index on assessment.draft (tenant_id, member_id, changed_at desc);
grant select, insert, update (body, version, changed_at), delete on assessment.draft to omzien_app;
