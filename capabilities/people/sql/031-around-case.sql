-- Who is round a case: professionals and institutions, what was agreed with them, and who is in charge.
create table people.around_professional (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  role text not null check (length(role) <= 100),
  organisation text not null check (length(organisation) <= 150),
  phone text not null check (length(phone) <= 40),
  email text not null check (length(email) <= 200),
  -- What was agreed: who does what, what is shared.
  agreed text not null check (length(agreed) <= 500),
  way text check (way in ('phone', 'email', 'letter', 'visit', 'meeting')),
  every text check (every in ('weekly', 'two-weekly', 'monthly', 'quarterly', 'when-needed')),
  leads boolean not null,
  since_on date not null,
  until_on date check (until_on >= since_on),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.around_professional');
create index on people.around_professional (tenant_id, case_id);
create index on people.around_professional (tenant_id, folder_id, circle_id);
-- One is in charge of a case at a time.
create unique index around_leads on people.around_professional (tenant_id, case_id) where leads and until_on is null;
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, name, role, organisation, phone, email, agreed, way, every,
    leads, since_on, until_on),
  update (name, role, organisation, phone, email, agreed, way, every, leads, since_on, until_on, version)
  on people.around_professional to omzien_app;
grant select on people.around_professional to omzien_worker;
call undo.follow('people.around_professional');
