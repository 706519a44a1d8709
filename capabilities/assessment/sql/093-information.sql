-- What everybody should be told: the list of the organisation. Without a row the list that comes along holds.
create table assessment.information_item (
  tenant_id uuid not null,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  title text not null check (length(title) between 1 and 120),
  -- The words of it, in as many languages as there are: [{"language": "Nederlands", "words": "..."}]
  texts jsonb not null check (length(texts::text) <= 60000),
  -- Within how many days after the case opened; null: when it comes up.
  within_days integer check (within_days between 1 and 365),
  active boolean not null,
  position double precision not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id) references tenancy.tenant
);
call db.guard_by_tenant('assessment.information_item');
grant select, insert (tenant_id, id, code, title, texts, within_days, active, position),
  update (title, texts, within_days, active, position, version)
  on assessment.information_item to omzien_app;
grant select on assessment.information_item to omzien_worker;

-- That someone was told: what, when, in which language, how, by whom and to whom.
create table assessment.information_given (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  item_code text not null check (item_code ~ '^[a-z][a-z0-9-]{1,39}$'),
  -- Its name as it was then.
  title text not null check (length(title) between 1 and 120),
  given_on date not null,
  language text not null check (length(language) between 1 and 60),
  way text not null check (way in ('spoken', 'paper', 'post', 'email')),
  to_name text not null check (length(to_name) between 1 and 200),
  note text not null default '' check (length(note) <= 1000),
  author_id uuid not null,
  withdrawn_on date,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member
);
call db.guard_by_circle('assessment.information_given');
create index on assessment.information_given (tenant_id, case_id, given_on desc);
create index on assessment.information_given (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, item_code, title, given_on, language, way, to_name, note, author_id),
  update (withdrawn_on, version)
  on assessment.information_given to omzien_app;
grant select on assessment.information_given to omzien_worker;

call undo.follow('assessment.information_item');
call undo.follow('assessment.information_given');
