-- The case: one person's or household's course of help, in one team, with one owner.
create table people.case_file (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  person_id uuid not null,
  team_id uuid not null,
  owner_id uuid,
  -- What it is about, in a few words of the worker.
  subject text not null default '' check (length(subject) <= 200),
  status text not null default 'open' check (status in ('open', 'waiting', 'closed')),
  phase text not null default 'inventory' check (phase in ('inventory', 'planning', 'carrying-out', 'rounding-off')),
  opened_on date not null,
  closed_on date,
  closed_because text check (closed_because in ('reached', 'silence', 'moved', 'death', 'refused', 'referred', 'other')),
  closed_note text not null default '' check (length(closed_note) <= 2000),
  -- The next day something must happen; kept by the capabilities above, through the door.
  next_on date,
  next_what text not null default '' check (length(next_what) <= 200),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, folder_id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, team_id) references tenancy.team,
  foreign key (tenant_id, owner_id) references tenancy.member,
  check ((status = 'closed') = (closed_on is not null) and (closed_on is null) = (closed_because is null))
);
call db.guard_by_circle('people.case_file');
create index case_owner on people.case_file (tenant_id, owner_id, status, opened_on, id);
create index case_team on people.case_file (tenant_id, team_id, status, opened_on, id);
create index on people.case_file (tenant_id, person_id);
create index on people.case_file (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, folder_id, circle_id, person_id, team_id, owner_id, subject, status, phase, opened_on),
  update (owner_id, subject, status, phase, closed_on, closed_because, closed_note, next_on, next_what, version, changed_at)
  on people.case_file to omzien_app;
grant select, update (next_on, next_what) on people.case_file to omzien_worker;

-- Who lives together, from when to when. A child may live in two homes.
create table people.household (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  name text not null default '' check (length(name) <= 200),
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.household');
create index on people.household (tenant_id, folder_id, circle_id);
grant select, insert, update (name) on people.household to omzien_app;

create table people.household_member (
  tenant_id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  primary key (tenant_id, household_id, person_id, joined_on),
  foreign key (tenant_id, household_id) references people.household,
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.household_member');
create index on people.household_member (tenant_id, folder_id, circle_id);
create index on people.household_member (tenant_id, person_id);
grant select, insert, update (left_on) on people.household_member to omzien_app;

-- The folder of someone's own working notes on a case, in the circle of that person alone (its id is the person's).
create table people.own_folder (
  tenant_id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  primary key (tenant_id, case_id, member_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.own_folder');
create index on people.own_folder (tenant_id, folder_id, circle_id);
grant select, insert on people.own_folder to omzien_app;
