-- Warning marks on a case: what to mind, why, and when it is looked at again. One that ended stays readable.
create table people.warning_mark (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  words text not null check (length(words) between 1 and 100),
  reason text not null check (length(reason) between 1 and 1000),
  review_on date not null,
  discussed boolean not null,
  why_not text not null default '' check (length(why_not) <= 500),
  placed_on date not null,
  placed_by uuid not null,
  ended_on date,
  ended_by uuid,
  ended_because text not null default '' check (length(ended_because) <= 500),
  version integer not null default 1,
  primary key (tenant_id, id),
  check (discussed or why_not <> ''),
  check ((ended_on is null) = (ended_by is null)),
  foreign key (tenant_id, placed_by) references tenancy.member,
  foreign key (tenant_id, ended_by) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.warning_mark');
create index on people.warning_mark (tenant_id, folder_id, circle_id);
create index warning_mark_due on people.warning_mark (tenant_id, review_on) where ended_on is null;
grant select, insert (tenant_id, id, folder_id, circle_id, words, reason, review_on, discussed, why_not, placed_on, placed_by),
  update (words, reason, review_on, discussed, why_not, ended_on, ended_by, ended_because, version), delete
  on people.warning_mark to omzien_app;
grant select on people.warning_mark to omzien_worker;
call undo.follow('people.warning_mark');
