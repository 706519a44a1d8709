-- The network of a case as data: who there is, how they are family, and what they are to each other over time.
create table people.network_person (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- The card of someone who stands in this folder; most of a network has none, and a name is enough.
  person_id uuid,
  name text not null default '' check (length(name) <= 100),
  kind text not null check (kind in ('person', 'pregnancy', 'miscarriage', 'stillbirth', 'group')),
  sex text not null check (sex in ('man', 'woman', 'other', 'unknown')),
  born_year integer check (born_year between 1800 and 2200),
  died boolean not null,
  died_year integer check (died_year between 1800 and 2200),
  -- Names of the homes someone lives in; a child may have two.
  homes text[] not null check (cardinality(homes) <= 3),
  -- Children of one birth carry the same id.
  twins uuid,
  segment text check (segment in ('family', 'friends', 'neighbours', 'work-school', 'care', 'faith', 'club', 'authorities')),
  -- The person the case is about: the middle of both drawings.
  middle boolean not null,
  note text not null check (length(note) <= 300),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.network_person');
create index on people.network_person (tenant_id, case_id);
create index on people.network_person (tenant_id, person_id);
create index on people.network_person (tenant_id, folder_id, circle_id);
create unique index network_middle on people.network_person (tenant_id, case_id) where middle;
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, person_id, name, kind, sex, born_year, died, died_year,
    homes, twins, segment, middle, note),
  update (person_id, name, kind, sex, born_year, died, died_year, homes, twins, segment, middle, note, version)
  on people.network_person to omzien_app;
grant select on people.network_person to omzien_worker;

create table people.network_union (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  form text not null check (form in ('partner', 'married', 'cohabiting', 'separated', 'divorced')),
  since_year integer check (since_year between 1800 and 2200),
  until_year integer check (until_year between 1800 and 2200),
  version integer not null default 1,
  primary key (tenant_id, id),
  check (one_id <> other_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, one_id) references people.network_person,
  foreign key (tenant_id, other_id) references people.network_person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.network_union');
create index on people.network_union (tenant_id, case_id);
create index on people.network_union (tenant_id, folder_id, circle_id);
create index on people.network_union (tenant_id, one_id);
create index on people.network_union (tenant_id, other_id);
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, one_id, other_id, form, since_year, until_year),
  update (one_id, other_id, form, since_year, until_year, version) on people.network_union to omzien_app;
grant select on people.network_union to omzien_worker;

create table people.network_parenthood (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  parent_id uuid not null,
  child_id uuid not null,
  form text not null check (form in ('biological', 'adopted', 'foster', 'step')),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, parent_id, child_id),
  check (parent_id <> child_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, parent_id) references people.network_person,
  foreign key (tenant_id, child_id) references people.network_person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.network_parenthood');
create index on people.network_parenthood (tenant_id, case_id);
create index on people.network_parenthood (tenant_id, folder_id, circle_id);
create index on people.network_parenthood (tenant_id, child_id);
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, parent_id, child_id, form),
  update (parent_id, child_id, form, version) on people.network_parenthood to omzien_app;
grant select on people.network_parenthood to omzien_worker;

-- What two people are to each other from a day to a day: a change ends one row and begins the next, so that two days can be compared.
create table people.network_bond (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  feeling text check (feeling in ('very-close', 'close', 'distant', 'conflict', 'cut-off')),
  ring integer check (ring between 1 and 3),
  strength text not null check (strength in ('strong', 'ordinary', 'weak')),
  strain boolean not null,
  -- Kinds of support from one to other, and back.
  gives text[] not null check (gives <@ '{emotional,practical,informational,financial,companionship}'::text[]),
  gets text[] not null check (gets <@ '{emotional,practical,informational,financial,companionship}'::text[]),
  contact text check (contact in ('daily', 'weekly', 'monthly', 'yearly', 'rarely')),
  initiative text check (initiative in ('one', 'other', 'both')),
  wish text not null check (length(wish) <= 300),
  since_on date not null,
  until_on date check (until_on >= since_on),
  version integer not null default 1,
  primary key (tenant_id, id),
  check (one_id <> other_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, one_id) references people.network_person,
  foreign key (tenant_id, other_id) references people.network_person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.network_bond');
create index on people.network_bond (tenant_id, case_id);
create index on people.network_bond (tenant_id, folder_id, circle_id);
create index on people.network_bond (tenant_id, one_id);
create index on people.network_bond (tenant_id, other_id);
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, one_id, other_id, feeling, ring, strength, strain, gives,
    gets, contact, initiative, wish, since_on, until_on),
  update (one_id, other_id, feeling, ring, strength, strain, gives, gets, contact, initiative, wish, since_on, until_on, version)
  on people.network_bond to omzien_app;
grant select on people.network_bond to omzien_worker;

-- One change of a network is one act, whatever rows it touches.
call undo.follow('people.network_person');
call undo.follow('people.network_union');
call undo.follow('people.network_parenthood');
call undo.follow('people.network_bond');
