-- Tasks that come back every so often, and tasks that one colleague asks another to take over.
alter table contact.task
  add repeat text check (repeat in ('week', 'two-weeks', 'month')),
  add repeat_until date,
  -- The task that this one came after.
  add follows_id uuid,
  add check (repeat is not null or repeat_until is null);
grant update (repeat, repeat_until) on contact.task to omzien_app;
create unique index task_follows on contact.task (tenant_id, follows_id) where follows_id is not null;

create table contact.task_offer (
  tenant_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  words text not null default '' check (length(words) <= 500),
  answer text check (answer in ('accepted', 'returned', 'withdrawn')),
  answer_words text not null default '' check (length(answer_words) <= 500),
  made_at timestamptz not null default now(),
  answered_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, task_id) references contact.task on delete cascade,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, from_id) references tenancy.member,
  foreign key (tenant_id, to_id) references tenancy.member,
  check ((answer is null) = (answered_at is null))
);
call db.guard_by_circle('contact.task_offer');
-- A task is offered to one colleague at a time.
create unique index task_offer_open on contact.task_offer (tenant_id, task_id) where answer is null;
create index task_offer_to on contact.task_offer (tenant_id, to_id, made_at) where answer is null;
create index on contact.task_offer (tenant_id, task_id, made_at desc);
create index on contact.task_offer (tenant_id, folder_id, circle_id);
grant select, insert, update (answer, answer_words, answered_at, version) on contact.task_offer to omzien_app;
grant select on contact.task_offer to omzien_worker;
call undo.follow('contact.task_offer');
