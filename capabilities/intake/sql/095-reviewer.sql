-- Who may be the same as someone in a case set apart is looked at by a reviewer, who tells those who may know, and never who asked.
alter table intake.possible_duplicate
  add column state text not null default 'open' check (state in ('open', 'same', 'other')),
  add column decided_by uuid,
  add column decided_on date,
  add foreign key (tenant_id, decided_by) references tenancy.member,
  add check ((state = 'open') = (decided_by is null)),
  add check ((decided_by is null) = (decided_on is null));
create policy finder_reviews on intake.possible_duplicate for select to omzien_finder using (tenant_id = db.my_tenant());
create policy finder_decides on intake.possible_duplicate for update to omzien_finder
  using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant());
grant select, update (state, decided_by, decided_on) on intake.possible_duplicate to omzien_finder;
grant select (team_id) on intake.request to omzien_finder;

grant create on schema intake to omzien_finder;
set local role omzien_finder;

-- Whether the asker reviews: the role that reads the trace and no files.
create function intake.reviews() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from tenancy.member m where m.tenant_id = db.my_tenant() and m.id = db.my_member() and 'privacyOfficer' = any (m.roles))
$$;

-- What waits for the reviewer, the oldest first: both names and birth dates, and nothing of what it is about, in which team or whose the case is.
create function intake.duplicates_to_review(after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, moment text, request_id uuid, other_id uuid, request_name text, request_born date, other_name text, other_born date)
  language sql stable security definer set search_path = '' as $$
  select d.id, to_char(d.noted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), d.request_id, d.other_id,
    concat_ws(' ', nullif(r.given, ''), nullif(r.prefix, ''), r.family), r.born_on,
    coalesce(concat_ws(' ', coalesce(nullif(p.call_name, ''), nullif(p.given, '')), nullif(p.prefix, ''), p.family),
      concat_ws(' ', nullif(o.given, ''), nullif(o.prefix, ''), o.family)), coalesce(p.born_on, o.born_on)
  from intake.possible_duplicate d
    join intake.request r on r.tenant_id = d.tenant_id and r.id = d.request_id
    left join people.person p on d.other_kind = 'person' and p.tenant_id = d.tenant_id and p.id = d.other_id
    left join intake.request o on d.other_kind = 'request' and o.tenant_id = d.tenant_id and o.id = d.other_id
  where d.tenant_id = db.my_tenant() and d.state = 'open' and intake.reviews() and (p.id is not null or o.id is not null)
    and (after_at is null or (d.noted_at, d.id) > (after_at, after_id))
  order by d.noted_at, d.id limit most
$$;

-- Writes down what the reviewer found; null where there is nothing to decide for them.
create function intake.decide_duplicate(which uuid, found_state text, on_day date) returns table (request_id uuid, other_id uuid)
  language sql volatile security definer set search_path = '' as $$
  update intake.possible_duplicate d set state = found_state, decided_by = db.my_member(), decided_on = on_day
    where d.tenant_id = db.my_tenant() and d.id = which and d.state = 'open' and intake.reviews() and found_state in ('same', 'other')
    returning d.request_id, d.other_id
$$;

-- For those in the circle of the case: that a request came in elsewhere about their person, and which team to ask.
create function intake.told_duplicates() returns table (id uuid, request_id uuid, other_id uuid, folder_id uuid, team_name text, on_day date)
  language sql stable security definer set search_path = '' as $$
  select d.id, d.request_id, d.other_id, d.folder_id, t.name, d.decided_on from intake.possible_duplicate d
    join intake.request r on r.tenant_id = d.tenant_id and r.id = d.request_id
    join tenancy.team t on t.tenant_id = r.tenant_id and t.id = r.team_id
  where d.tenant_id = db.my_tenant() and d.state = 'same' and d.circle_id = any (db.my_circles()) and r.status = 'waiting'
  order by d.decided_on desc, d.id limit 20
$$;
revoke execute on function intake.reviews(), intake.duplicates_to_review(timestamptz, uuid, integer),
  intake.decide_duplicate(uuid, text, date), intake.told_duplicates() from public;
grant execute on function intake.duplicates_to_review(timestamptz, uuid, integer), intake.decide_duplicate(uuid, text, date),
  intake.told_duplicates() to omzien_app;
reset role;
revoke create on schema intake from omzien_finder;
