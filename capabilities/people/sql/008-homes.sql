-- A home is a place: its address stands with it, since a child may live in two. Its version counts on with every move.
alter table people.household
  add column street text not null default '' check (length(street) <= 200),
  add column postcode text not null default '' check (length(postcode) <= 10),
  add column city text not null default '' check (length(city) <= 100),
  add column hidden boolean not null default false,
  add column version integer not null default 1;
grant update (name, street, postcode, city, hidden, version) on people.household to omzien_app;
grant select on people.household, people.household_member to omzien_worker;

-- When someone is in this home: 'om de week van vrijdag tot vrijdag'.
alter table people.household_member add column share text not null default '' check (length(share) <= 100);
grant update (share) on people.household_member to omzien_app;

-- Who decides for or with someone: authority over a child as the BRP names it, and representation of adults. One row a holder.
create table people.authority (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Over whom.
  person_id uuid not null,
  kind text not null check (kind in ('joint-parental', 'sole-parental', 'joint', 'guardianship', 'none-for-now', 'undetermined',
    'curatele', 'bewind', 'mentorschap', 'volmacht', 'wsnp')),
  -- Who holds it: someone in the folder, or a name. Nobody, where nobody holds it.
  holder_id uuid,
  holder text not null default '' check (length(holder) <= 200),
  reach text not null default '' check (length(reach) <= 200),
  -- What it covers, where it is not everything.
  covers text not null default '' check (length(covers) <= 300),
  from_on date,
  -- The last day it holds.
  until_on date check (until_on >= from_on),
  -- What was seen of it, and when: 'uittreksel gezagsregister'.
  seen text not null default '' check (length(seen) <= 200),
  seen_on date,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, holder_id) references people.person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('people.authority');
create index on people.authority (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, folder_id, circle_id, person_id, kind, holder_id, holder, reach, covers, from_on, until_on, seen, seen_on),
  update (holder, reach, covers, from_on, until_on, seen, seen_on, version), delete on people.authority to omzien_app;
grant select on people.authority to omzien_worker;

call undo.follow('people.authority');
