-- What happened in a case, told by each capability in a line of its own, so that one list shows everything under row security.
create schema timeline;
grant usage on schema timeline to omzien_app, omzien_worker;

create table timeline.happening (
  tenant_id uuid not null,
  -- `plan.signed`: its words stand in the texts of that capability under `plan.happened.signed`.
  kind text not null check (kind ~ '^[a-z]+\.[a-z]+(-[a-z]+)*$'),
  -- The row it is of.
  id uuid not null,
  subject_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  at timestamptz not null,
  member_id uuid,
  goal_id uuid,
  -- What it was about, as it was called then.
  words text not null default '' check (length(words) <= 300),
  primary key (tenant_id, kind, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade on delete cascade,
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_circle('timeline.happening');
create index happening_subject on timeline.happening (tenant_id, subject_id, at desc, id desc);
create index on timeline.happening (tenant_id, folder_id, circle_id);
grant select, insert, delete, update (at, member_id, words) on timeline.happening to omzien_app, omzien_worker;

-- Where a thing lies and whom it is about, as its own row says.
create type timeline.place as (tenant_id uuid, folder_id uuid, circle_id uuid, subject_id uuid);
grant usage on type timeline.place to omzien_app, omzien_worker;

-- Tells that something happened; told twice, the later telling counts.
create function timeline.put(kind text, id uuid, place timeline.place, at timestamptz, member uuid, goal uuid, words text) returns void
  language sql set search_path = '' as $$
  insert into timeline.happening (tenant_id, kind, id, subject_id, folder_id, circle_id, at, member_id, goal_id, words)
    values (place.tenant_id, kind, id, place.subject_id, place.folder_id, place.circle_id, at, member, goal, left(words, 300))
    on conflict on constraint happening_pkey do update set at = excluded.at, member_id = excluded.member_id, words = excluded.words
$$;
-- A day as a moment: when it was written down, if that was on the day itself; else noon in the Netherlands, which is that day on any screen.
create function timeline.moment(day date, written timestamptz) returns timestamptz language sql immutable parallel safe set search_path = '' as $$
  select case when (written at time zone 'Europe/Amsterdam')::date = day then written else (day + time '12:00') at time zone 'Europe/Amsterdam' end
$$;
revoke execute on all functions in schema timeline from public;
grant execute on all functions in schema timeline to omzien_app, omzien_worker, omzien_migrate;

-- What is taken back did not happen.
call undo.follow('timeline.happening');
