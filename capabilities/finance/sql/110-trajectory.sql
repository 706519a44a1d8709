-- The way through debt counselling of a case, by the phases that counsellors and the state count it in, and the papers it takes.
create table finance.trajectory (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Day of the exit; null while it runs.
  ended_on date,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.trajectory');
-- Someone is in one at a time.
create unique index trajectory_running on finance.trajectory (tenant_id, case_id) where ended_on is null;
create index on finance.trajectory (tenant_id, case_id);
create index on finance.trajectory (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id), update (ended_on) on finance.trajectory to omzien_app;
grant select on finance.trajectory to omzien_worker;
call undo.follow('finance.trajectory');

create table finance.trajectory_phase (
  tenant_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  phase text not null check (phase in ('registration', 'crisis-intervention', 'intake', 'information-advice', 'plan-of-approach',
    'stabilisation', 'moratorium', 'debt-arrangement', 'resolution', 'guidance', 'aftercare', 'exit')),
  -- Which threat, which way out, which guidance, which moratorium, why it ended.
  kind text check (length(kind) <= 40),
  -- Day on which it began; of a moratorium or an arrangement the day it was asked for.
  started_on date not null,
  decision text check (decision in ('admitted', 'not-admitted', 'granted', 'refused', 'accepted', 'rejected', 'withdrawn', 'dwangakkoord')),
  decided_on date,
  -- First day of a moratorium that was granted.
  runs_from date,
  -- May lie ahead where an end was set.
  ended_on date,
  -- The amount that stays free under a way out (vtlb).
  free_cents bigint check (free_cents between 0 and 100000000),
  because text not null check (length(because) <= 1000),
  -- Steps of a crisis that were taken.
  steps text[] not null default '{}' check (cardinality(steps) <= 20),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, trajectory_id) references finance.trajectory,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check ((decision is null) = (decided_on is null)),
  check (decided_on >= started_on),
  check (runs_from >= started_on),
  check (ended_on >= coalesce(runs_from, started_on))
);
call db.guard_by_circle('finance.trajectory_phase');
create unique index trajectory_phase_once on finance.trajectory_phase (tenant_id, trajectory_id, phase)
  where phase in ('registration', 'intake', 'plan-of-approach', 'exit');
create index on finance.trajectory_phase (tenant_id, trajectory_id, started_on);
create index on finance.trajectory_phase (tenant_id, case_id);
create index on finance.trajectory_phase (tenant_id, folder_id, circle_id);
grant select, delete,
  insert (tenant_id, id, trajectory_id, case_id, folder_id, circle_id, phase, kind, started_on, decision, decided_on, runs_from, ended_on,
    free_cents, because),
  update (kind, started_on, decision, decided_on, runs_from, ended_on, free_cents, because, steps, version, changed_at)
  on finance.trajectory_phase to omzien_app;
grant select on finance.trajectory_phase to omzien_worker;
call undo.follow('finance.trajectory_phase');

-- What the timeline hears: that a phase began, and what was decided in it. What is mended later is told anew.
create function finance.tell_phase() returns trigger language plpgsql set search_path = '' as $$
declare
  one finance.trajectory_phase := coalesce(new, old);
  place timeline.place := row(one.tenant_id, one.folder_id, one.circle_id, one.case_id);
begin
  if tg_op <> 'INSERT' then
    delete from timeline.happening where tenant_id = old.tenant_id and id = old.id and kind like 'finance.phase-%';
  end if;
  if tg_op <> 'DELETE' then
    perform timeline.put('finance.phase-' || new.phase, new.id, place, timeline.moment(new.started_on, new.made_at), db.my_member(), null, '');
    if new.decision is not null then
      perform timeline.put('finance.phase-' || new.phase || '-' || new.decision, new.id, place,
        timeline.moment(new.decided_on, new.changed_at), db.my_member(), null, '');
    end if;
  end if;
  return one;
end $$;
revoke execute on function finance.tell_phase() from public;
grant execute on function finance.tell_phase() to omzien_app, omzien_worker;
create trigger tell after insert or delete or update of started_on, decision, decided_on on finance.trajectory_phase
  for each row execute function finance.tell_phase();

-- How it stands with one paper of a case; what nobody said anything of has no row, and is missing.
create table finance.document (
  tenant_id uuid not null,
  case_id uuid not null,
  code text not null check (length(code) between 1 and 40),
  folder_id uuid not null,
  circle_id uuid not null,
  state text not null check (state in ('missing', 'asked', 'here', 'not-needed')),
  -- Since when it stands so.
  since date not null,
  because text not null check (length(because) <= 500),
  -- The letter in the post of the case, where it came in there.
  post_id uuid,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, case_id, code),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, post_id) references contact.post on delete set null (post_id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check (state <> 'not-needed' or because <> '')
);
call db.guard_by_circle('finance.document');
create index on finance.document (tenant_id, post_id);
create index on finance.document (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, case_id, code, folder_id, circle_id, state, since, because, post_id),
  update (state, since, because, post_id, version, changed_at) on finance.document to omzien_app;
grant select on finance.document to omzien_worker;
call undo.follow('finance.document');

-- What an organisation arranged for debt counselling: in how many weeks it decides, and which papers it asks. Set as a whole; what was before stays.
create table finance.debt_help (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  -- By the ordinance of the council; null where nobody entered it.
  decision_weeks smallint check (decision_weeks between 1 and 8),
  documents jsonb not null check (octet_length(documents::text) <= 50000),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard_by_tenant('finance.debt_help');
grant select, insert (tenant_id, version, decision_weeks, documents, set_by) on finance.debt_help to omzien_app;
grant select on finance.debt_help to omzien_worker;
call undo.follow('finance.debt_help');
