-- Communities: groups, school, faith, a club; what someone belongs to and what it gives them.
create table people.belonging (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('group', 'school', 'faith', 'club', 'work', 'neighbourhood', 'online', 'other')),
  name text not null check (length(name) between 1 and 200),
  -- In the person's own words.
  gives text not null default '' check (length(gives) <= 1000),
  since_on date,
  until_on date check (until_on >= since_on),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.belonging');
create index on people.belonging (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, folder_id, circle_id, person_id, kind, name, gives, since_on, until_on),
  update (kind, name, gives, since_on, until_on, version), delete on people.belonging to omzien_app;
grant select on people.belonging to omzien_worker;

-- Culture and language as working notes, written with the person: never an origin to choose.
create table people.culture_note (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  person_id uuid not null,
  in_contact text not null default '' check (length(in_contact) <= 1000),
  who_decides text not null default '' check (length(who_decides) <= 1000),
  language text not null default '' check (length(language) <= 500),
  interpreter text not null default '' check (length(interpreter) <= 500),
  days text not null default '' check (length(days) <= 500),
  written_with text not null default '' check (length(written_with) <= 200),
  written_on date not null,
  written_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, folder_id, person_id),
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, written_by) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.culture_note');
create index on people.culture_note (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, folder_id, circle_id, person_id, in_contact, who_decides, language, interpreter, days, written_with,
  written_on, written_by), update (in_contact, who_decides, language, interpreter, days, written_with, written_on, written_by, version),
  delete on people.culture_note to omzien_app;
grant select on people.culture_note to omzien_worker;

-- Interpreters booked and logged. A partner or a child never is one.
create table people.interpreting (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  language text not null check (length(language) between 1 and 100),
  relation text not null check (relation in ('professional', 'volunteer', 'colleague', 'acquaintance')),
  who text not null default '' check (length(who) <= 200),
  agency text not null default '' check (length(agency) <= 200),
  way text not null check (way in ('phone', 'video', 'present')),
  -- Day and time in the Netherlands.
  on_day date not null,
  at_time text not null check (at_time ~ '^\d\d:\d\d$'),
  minutes integer check (minutes between 1 and 1440),
  state text not null default 'booked' check (state in ('booked', 'held', 'not-there', 'cancelled')),
  note text not null default '' check (length(note) <= 500),
  booked_by uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, booked_by) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.interpreting');
create index on people.interpreting (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, folder_id, circle_id, language, relation, who, agency, way, on_day, at_time, minutes, state, note,
  booked_by), update (language, relation, who, agency, way, on_day, at_time, minutes, state, note, version), delete
  on people.interpreting to omzien_app;
grant select on people.interpreting to omzien_worker;

call undo.follow('people.belonging');
call undo.follow('people.culture_note');
call undo.follow('people.interpreting');
