-- Sociale kaart: organisations, their services, places and contacts. For all at work in the organisation to read; nobody who is helped stands in it.
create schema directory;
grant usage on schema directory to omzien_app, omzien_worker;

create table directory.organisation (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  description text not null default '' check (length(description) <= 2000),
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 200),
  website text not null default '' check (website = '' or website ~ '^https?://' and length(website) <= 300),
  -- The last day someone looked whether all of it still holds, and who.
  checked_on date not null,
  checked_by uuid not null,
  -- Taken out of sight; it may be put back, since cases and plans may speak of it.
  removed_at timestamptz,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, checked_by) references tenancy.member
);
call db.guard_by_tenant('directory.organisation');
create index organisation_name on directory.organisation (tenant_id, lower(name), id);
grant select, insert (tenant_id, id, name, description, phone, email, website, checked_on, checked_by),
  update (name, description, phone, email, website, checked_on, checked_by, removed_at, version) on directory.organisation to omzien_app;
grant select on directory.organisation to omzien_worker;

create table directory.place (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  street text not null default '' check (length(street) <= 200),
  postcode text not null default '' check (length(postcode) <= 10),
  town text not null default '' check (length(town) <= 100),
  -- The team in whose district it lies; null when it lies in none.
  team_id uuid,
  -- How one gets in: step, lift, toilet, quiet room.
  accessibility text not null default '' check (length(accessibility) <= 500),
  removed_at timestamptz,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references directory.organisation,
  foreign key (tenant_id, team_id) references tenancy.team
);
call db.guard_by_tenant('directory.place');
create index place_organisation on directory.place (tenant_id, organisation_id);
grant select, insert (tenant_id, id, organisation_id, name, street, postcode, town, team_id, accessibility),
  update (name, street, postcode, town, team_id, accessibility, removed_at, version) on directory.place to omzien_app;
grant select on directory.place to omzien_worker;

create table directory.service (
  tenant_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  description text not null default '' check (length(description) <= 2000),
  form text not null check (form in ('group', 'activity', 'meeting-place', 'volunteer', 'buddy', 'open-hour', 'guidance')),
  -- Together first, then with a volunteer, then with a professional.
  rank smallint not null generated always as (
    case when form in ('group', 'activity', 'meeting-place') then 1 when form in ('volunteer', 'buddy') then 2 else 3 end) stored,
  -- Codes of life domains it may help with; empty: any.
  domains text[] not null default '{}' check (array_to_string(domains, ' ') ~ '^[a-z -]*$' and cardinality(domains) <= 20),
  -- Whom it is for; empty: everyone.
  audiences text[] not null default '{}' check (array_to_string(audiences, ' ') ~ '^[a-z -]*$' and cardinality(audiences) <= 20),
  min_age smallint check (min_age between 0 and 120),
  max_age smallint check (max_age between 0 and 120),
  -- BCP 47; empty: nobody asked.
  languages text[] not null default '{}' check (array_to_string(languages, ' ') ~ '^[a-zA-Z -]*$' and cardinality(languages) <= 30),
  -- What one pays each time; 0: nothing, null: nobody asked.
  cost_cents integer check (cost_cents between 0 and 10000000),
  cost_note text not null default '' check (length(cost_note) <= 300),
  -- How long one waits, as was said on a day; it grows old with that day.
  waiting_days integer check (waiting_days between 0 and 2000),
  waiting_said_on date,
  -- [{ "weekday": 2, "from": "10:00", "until": "12:00" }], Monday is 1.
  times jsonb not null default '[]' check (jsonb_typeof(times) = 'array' and jsonb_array_length(times) <= 30),
  times_note text not null default '' check (length(times_note) <= 300),
  access text not null check (access in ('walk-in', 'sign-up', 'referral')),
  apply_how text not null default '' check (length(apply_how) <= 1000),
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 200),
  website text not null default '' check (website = '' or website ~ '^https?://' and length(website) <= 300),
  -- Takes nobody new for now.
  paused boolean not null default false,
  checked_on date not null,
  checked_by uuid not null,
  removed_at timestamptz,
  words tsvector not null default '',
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references directory.organisation,
  foreign key (tenant_id, checked_by) references tenancy.member,
  check ((waiting_days is null) = (waiting_said_on is null)),
  check (min_age is null or max_age is null or min_age <= max_age)
);
call db.guard_by_tenant('directory.service');
create index service_order on directory.service (tenant_id, rank, lower(name), id);
create index service_organisation on directory.service (tenant_id, organisation_id);
grant select, insert (tenant_id, id, organisation_id, name, description, form, domains, audiences, min_age, max_age, languages, cost_cents, cost_note,
    waiting_days, waiting_said_on, times, times_note, access, apply_how, phone, email, website, paused, checked_on, checked_by),
  update (organisation_id, name, description, form, domains, audiences, min_age, max_age, languages, cost_cents, cost_note, waiting_days,
    waiting_said_on, times, times_note, access, apply_how, phone, email, website, paused, checked_on, checked_by, removed_at, words, version)
  on directory.service to omzien_app;
grant select on directory.service to omzien_worker;

-- The teams in whose districts it is; no row: the whole municipality.
create table directory.service_area (
  tenant_id uuid not null,
  service_id uuid not null,
  team_id uuid not null,
  primary key (tenant_id, service_id, team_id),
  foreign key (tenant_id, service_id) references directory.service,
  foreign key (tenant_id, team_id) references tenancy.team
);
call db.guard_by_tenant('directory.service_area');
grant select, delete, insert (tenant_id, service_id, team_id) on directory.service_area to omzien_app;
grant select on directory.service_area to omzien_worker;

create table directory.service_place (
  tenant_id uuid not null,
  service_id uuid not null,
  place_id uuid not null,
  primary key (tenant_id, service_id, place_id),
  foreign key (tenant_id, service_id) references directory.service,
  foreign key (tenant_id, place_id) references directory.place
);
call db.guard_by_tenant('directory.service_place');
create index service_place_place on directory.service_place (tenant_id, place_id);
grant select, delete, insert (tenant_id, service_id, place_id) on directory.service_place to omzien_app;
grant select on directory.service_place to omzien_worker;

-- A professional or a desk one calls: who, in what role, and how they are reached.
create table directory.contact (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  organisation_id uuid,
  name text not null check (length(name) between 1 and 200),
  role text not null default '' check (length(role) <= 200),
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 200),
  -- When and how: "ma t/m do voor 10 uur, liefst bellen".
  reach text not null default '' check (length(reach) <= 300),
  team_id uuid,
  checked_on date not null,
  checked_by uuid not null,
  removed_at timestamptz,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references directory.organisation,
  foreign key (tenant_id, team_id) references tenancy.team,
  foreign key (tenant_id, checked_by) references tenancy.member
);
call db.guard_by_tenant('directory.contact');
create index contact_name on directory.contact (tenant_id, lower(name), id);
create index contact_organisation on directory.contact (tenant_id, organisation_id);
grant select, insert (tenant_id, id, organisation_id, name, role, phone, email, reach, team_id, checked_on, checked_by),
  update (organisation_id, name, role, phone, email, reach, team_id, checked_on, checked_by, removed_at, version) on directory.contact to omzien_app;
grant select on directory.contact to omzien_worker;

-- What was changed in the sociale kaart, by whom; only ever added to.
create table directory.change (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- The organisation, service, place or contact.
  thing_id uuid not null,
  what text not null check (what in ('added', 'changed', 'checked', 'removed', 'put-back')),
  -- [{ "field": "phone", "before": ..., "after": ... }]
  fields jsonb not null default '[]' check (jsonb_typeof(fields) = 'array'),
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, changed_by) references tenancy.member
);
call db.guard_by_tenant('directory.change');
create index change_thing on directory.change (tenant_id, thing_id, changed_at desc, id desc);
grant select, insert (tenant_id, thing_id, what, fields, changed_by) on directory.change to omzien_app;
grant select on directory.change to omzien_worker;

-- After how many days without a check something counts as old; without a row the default of the rules holds.
create table directory.freshness (
  tenant_id uuid primary key references tenancy.tenant,
  stale_after_days integer not null check (stale_after_days between 7 and 1000),
  version integer not null default 1
);
call db.guard_by_tenant('directory.freshness');
grant select, insert (tenant_id, stale_after_days, version), update (stale_after_days, version) on directory.freshness to omzien_app;
grant select on directory.freshness to omzien_worker;
