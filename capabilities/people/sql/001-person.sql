-- People, the folders about them, and the homes they live in.
create schema people;
grant usage on schema people to omzien_app, omzien_worker;

-- The card of a human being. It is seen through any folder that is about them; a link says which.
create table people.person (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  -- One-part names are normal: then only `family` is filled.
  given text not null default '' check (length(given) <= 100),
  prefix text not null default '' check (length(prefix) <= 30),
  family text not null check (length(family) between 1 and 100),
  call_name text not null default '' check (length(call_name) <= 100),
  born_on date,
  born_estimated boolean not null default false,
  died_on date,
  gender text not null default '' check (length(gender) <= 40),
  languages text[] not null default '{}',
  interpreter text not null default '' check (length(interpreter) <= 100),
  email text not null default '' check (length(email) <= 200),
  phone text not null default '' check (length(phone) <= 40),
  street text not null default '' check (length(street) <= 200),
  postcode text not null default '' check (length(postcode) <= 10),
  city text not null default '' check (length(city) <= 100),
  district text not null default '' check (length(district) <= 100),
  address_hidden boolean not null default false,
  -- How to reach this person safely: "bel na 15.00 uur, geen voicemail"
  safe_contact text not null default '' check (length(safe_contact) <= 300),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call db.guard('people.person');

-- Whom a folder is about, and as what: the asker, a child, a partner, a naaste.
create table people.folder_person (
  tenant_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('client', 'partner', 'child', 'parent', 'naaste', 'other')),
  primary key (tenant_id, folder_id, person_id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, person_id) references people.person
);
call db.guard_by_circle('people.folder_person');
create index on people.folder_person (tenant_id, person_id, circle_id);
create index on people.folder_person (tenant_id, folder_id, circle_id);
grant select, insert, delete on people.folder_person to omzien_app;
grant select on people.folder_person to omzien_worker;

create policy app_linked on people.person for select to omzien_app using (tenant_id = db.my_tenant() and exists (
  select from people.folder_person l
    where l.tenant_id = person.tenant_id and l.person_id = person.id and l.circle_id = any ((select db.my_circles())::uuid[])));
create policy app_changes on people.person for update to omzien_app using (tenant_id = db.my_tenant() and exists (
  select from people.folder_person l
    where l.tenant_id = person.tenant_id and l.person_id = person.id and l.circle_id = any ((select db.my_circles())::uuid[])));
create policy app_adds on people.person for insert to omzien_app with check (tenant_id = db.my_tenant());
grant select on people.person to omzien_app, omzien_worker;
grant insert (tenant_id, id, given, prefix, family, call_name, born_on, born_estimated, gender, languages, interpreter, email, phone,
    street, postcode, city, district, address_hidden, safe_contact),
  update (given, prefix, family, call_name, born_on, born_estimated, died_on, gender, languages, interpreter, email, phone,
    street, postcode, city, district, address_hidden, safe_contact, version, changed_at) on people.person to omzien_app;

create function people.full_name(p people.person) returns text language sql immutable set search_path = '' as $$
  select trim(regexp_replace(concat_ws(' ', nullif(p.call_name, ''), case when p.call_name = '' then nullif(p.given, '') end, nullif(p.prefix, ''), p.family), '\s+', ' ', 'g'))
$$;
