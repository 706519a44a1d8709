-- Waiting with its stops, who was spoken in between, and what is erased in time.

-- The own clock of waiting stands still, with a reason. No stop moves a term of the law.
create table intake.clock_stop (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  request_id uuid not null,
  from_on date not null,
  -- The first day that counts again; null while it stands still.
  until_on date,
  reason text not null check (length(reason) between 1 and 500),
  stopped_by uuid not null,
  started_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, request_id) references intake.request,
  foreign key (tenant_id, stopped_by) references tenancy.member,
  foreign key (tenant_id, started_by) references tenancy.member,
  check (until_on >= from_on),
  check ((until_on is null) = (started_by is null))
);
call db.guard_by_circle('intake.clock_stop');
create index on intake.clock_stop (tenant_id, folder_id, circle_id);
create index on intake.clock_stop (tenant_id, request_id, from_on);
grant select, insert (tenant_id, id, folder_id, circle_id, request_id, from_on, reason, stopped_by), update (until_on, started_by)
  on intake.clock_stop to omzien_app;

-- Who was called while waiting, and when the next time is. Nobody loses their place by it.
create table intake.interim_contact (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  request_id uuid not null,
  on_day date not null,
  how text not null check (how in ('phone', 'visit', 'message', 'letter')),
  reached boolean not null,
  note text not null default '' check (length(note) <= 1000),
  next_on date,
  by_member uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, request_id) references intake.request,
  foreign key (tenant_id, by_member) references tenancy.member,
  check (next_on > on_day)
);
call db.guard_by_circle('intake.interim_contact');
create index on intake.interim_contact (tenant_id, folder_id, circle_id);
create index on intake.interim_contact (tenant_id, request_id, on_day desc);
grant select, insert (tenant_id, id, folder_id, circle_id, request_id, on_day, how, reached, note, next_on, by_member)
  on intake.interim_contact to omzien_app;

-- A person who was not told in time is forgotten; the background does that.
create index request_untold on intake.request (tenant_id, inform_or_erase_on) where knows = 'no' and case_id is null;
grant select, delete on intake.clock_stop, intake.interim_contact to omzien_worker;
grant delete on intake.request to omzien_worker;

call undo.follow('intake.clock_stop');
call undo.follow('intake.interim_contact');
-- The finder notes hidden duplicates, where the same trigger stands.
grant usage on schema undo to omzien_finder;
grant execute on function undo.is_act() to omzien_finder;
