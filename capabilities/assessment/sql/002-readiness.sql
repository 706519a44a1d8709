-- What someone wants, and what someone does not want: own reasons with a willingness, and three different kinds of no.
create table assessment.readiness (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  asked_on date not null,
  own_reasons text not null default '' check (length(own_reasons) <= 2000),
  -- 0 to 10 by the person; null: not asked.
  willingness smallint check (willingness between 0 and 10),
  author_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member,
  check (willingness is not null or own_reasons <> '')
);
call db.guard_by_circle('assessment.readiness');
create index on assessment.readiness (tenant_id, case_id, asked_on desc);
create index on assessment.readiness (tenant_id, folder_id, circle_id);
grant select, insert on assessment.readiness to omzien_app;
grant select on assessment.readiness to omzien_worker;

-- A no to being registered, to a plan, or to help: three answers, each with the way back.
create table assessment.spoken_no (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  said_to text not null check (said_to in ('registration', 'plan', 'help')),
  said_on date not null,
  own_words text not null default '' check (length(own_words) <= 2000),
  way_back text not null check (length(way_back) between 1 and 1000),
  author_id uuid not null,
  taken_back_on date check (taken_back_on >= said_on),
  taken_back_note text not null default '' check (length(taken_back_note) <= 1000),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member
);
call db.guard_by_circle('assessment.spoken_no');
create unique index spoken_no_standing on assessment.spoken_no (tenant_id, case_id, said_to) where taken_back_on is null;
create index on assessment.spoken_no (tenant_id, folder_id, circle_id);
grant select, insert, update (taken_back_on, taken_back_note, version) on assessment.spoken_no to omzien_app;
grant select on assessment.spoken_no to omzien_worker;
