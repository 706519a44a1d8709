-- The web form of an organisation, and what came in by it: looked at by a worker before it is a request.

create table intake.web_form (
  tenant_id uuid primary key references tenancy.tenant,
  open boolean not null default false,
  -- The team that looks through what comes in.
  team_id uuid,
  welcome_nl text not null default '' check (length(welcome_nl) <= 600),
  welcome_en text not null default '' check (length(welcome_en) <= 600),
  version integer not null default 1,
  foreign key (tenant_id, team_id) references tenancy.team,
  check (not open or team_id is not null)
);
call db.guard_by_tenant('intake.web_form');
create index on intake.web_form (tenant_id, team_id);
grant select, insert (tenant_id, open, team_id, welcome_nl, welcome_en, version), update (open, team_id, welcome_nl, welcome_en, version)
  on intake.web_form to omzien_app;
grant select on intake.web_form to omzien_worker;
grant usage on schema intake to omzien_guest;
create policy guest_reads on intake.web_form for select to omzien_guest using (tenant_id = db.my_tenant());
grant select (tenant_id, open, welcome_nl, welcome_en) on intake.web_form to omzien_guest;
create policy finder_all on intake.web_form for select to omzien_finder using (true);
grant select (tenant_id, open, team_id) on intake.web_form to omzien_finder;

-- Where a question of a guest goes: the circle of the team that looks through them; null where the form is closed.
create function intake.web_circle() returns uuid language sql stable security definer set search_path = '' as $$
  select c.id from intake.web_form f
    join tenancy.circle c on c.tenant_id = f.tenant_id and c.team_id = f.team_id and c.kind = 'team'
    where f.tenant_id = db.my_tenant() and f.open
$$;
-- The circle of any team of the organisation: a request may be handed to a team one is not in.
create function intake.circle_of_team(team uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select c.id from tenancy.circle c where c.tenant_id = db.my_tenant() and c.team_id = team and c.kind = 'team'
$$;
revoke execute on function intake.web_circle(), intake.circle_of_team(uuid) from public;
grant execute on function intake.web_circle() to omzien_guest;
grant execute on function intake.circle_of_team(uuid) to omzien_app;
grant create on schema intake to omzien_finder;
alter function intake.web_circle() owner to omzien_finder;
alter function intake.circle_of_team(uuid) owner to omzien_finder;
revoke create on schema intake from omzien_finder;

create table intake.web_request (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  who text not null check (who in ('self', 'near', 'partner')),
  asker_name text not null default '' check (length(asker_name) <= 200),
  asker_reach text not null default '' check (length(asker_reach) <= 200),
  knows text not null check (knows in ('self', 'yes', 'no', 'unknown')),
  own_words text not null check (length(own_words) <= 4000),
  safe_now text not null check (safe_now in ('yes', 'no', 'unknown')),
  given text not null default '' check (length(given) <= 100),
  family text not null check (length(family) <= 100),
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 200),
  safe_contact text not null default '' check (length(safe_contact) <= 300),
  born_on date,
  street text not null default '' check (length(street) <= 200),
  language text not null check (language in ('nl', 'en')),
  received_on date not null,
  -- Accepted: it is a request now, and what was sent stands there.
  state text not null default 'new' check (state in ('new', 'accepted', 'discarded')),
  decided_on date,
  decided_by uuid,
  reason text check (reason in ('spam', 'double', 'not-for-us', 'withdrawn', 'other')),
  note text not null default '' check (length(note) <= 2000),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, decided_by) references tenancy.member,
  check (state <> 'new' or (own_words <> '' and family <> '' and decided_on is null)),
  check ((state = 'discarded') = (reason is not null)),
  -- Of someone who does not know, only what is needed to reach and inform them.
  check (knows <> 'no' or (born_on is null and email = ''))
);
call db.guard_by_circle('intake.web_request');
create index on intake.web_request (tenant_id, folder_id, circle_id);
create index on intake.web_request (tenant_id, decided_by);
create index web_request_new on intake.web_request (tenant_id, circle_id, received_on, id) where state = 'new';
grant select, update (who, asker_name, asker_reach, own_words, given, family, phone, email, safe_contact, born_on, street, state, decided_on,
    decided_by, reason, note, version) on intake.web_request to omzien_app;
grant select, delete on intake.web_request to omzien_worker;

-- A guest puts something into the circle of the team that looks through it, and sees nothing of it afterwards.
create policy guest_adds on intake.web_request for insert to omzien_guest
  with check (tenant_id = db.my_tenant() and circle_id = intake.web_circle());
grant insert (tenant_id, id, folder_id, circle_id, who, asker_name, asker_reach, knows, own_words, safe_now, given, family, phone, email,
    safe_contact, born_on, street, language, received_on) on intake.web_request to omzien_guest;
create policy guest_adds on tenancy.folder for insert to omzien_guest
  with check (tenant_id = db.my_tenant() and circle_id = intake.web_circle() and kind = 'ordinary');
grant insert (tenant_id, id, circle_id, kind) on tenancy.folder to omzien_guest;

call undo.follow('intake.web_form');
call undo.follow('intake.web_request');
-- The trigger that remembers asks whether someone at work does it; for a guest it remembers nothing.
grant usage on schema undo to omzien_guest;
grant execute on function undo.is_act() to omzien_guest;
