-- How someone may be reached safely, as agreed with them. Every agreement stays; the one with the highest version counts.
-- Like the card it is about the human being: it is seen through any folder that is about them, so that no team misses it.
create table people.reach_agreement (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  person_id uuid not null,
  version integer not null check (version > 0),
  -- None at all: this person gets in touch, we do not.
  ways text[] not null check (ways <@ '{phone,text,email,letter,visit,app}'),
  -- Monday is 1. None: any day.
  days integer[] not null default '{}' check (days <@ '{1,2,3,4,5,6,7}'),
  not_before text check (not_before ~ '^\d\d:\d\d$'),
  not_after text check (not_after ~ '^\d\d:\d\d$'),
  -- Under which name we may make ourselves known, and whom we may ask for.
  names text not null default '' check (length(names) <= 200),
  no_letter_home boolean not null default false,
  no_voicemail boolean not null default false,
  neutral_sender boolean not null default false,
  -- Where letters go instead of home.
  letters_to text not null default '' check (length(letters_to) <= 300),
  note text not null default '' check (length(note) <= 500),
  agreed_with text not null default '' check (length(agreed_with) <= 100),
  agreed_on date not null,
  noted_by uuid not null,
  noted_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, person_id, version),
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, noted_by) references tenancy.member
);
call db.guard('people.reach_agreement');
create policy app_linked on people.reach_agreement for select to omzien_app using (tenant_id = db.my_tenant() and exists (
  select from people.folder_person l where l.tenant_id = reach_agreement.tenant_id and l.person_id = reach_agreement.person_id
    and l.circle_id = any ((select db.my_circles())::uuid[]) offset 0));
create policy app_adds on people.reach_agreement for insert to omzien_app with check (tenant_id = db.my_tenant() and exists (
  select from people.folder_person l where l.tenant_id = reach_agreement.tenant_id and l.person_id = reach_agreement.person_id
    and l.circle_id = any ((select db.my_circles())::uuid[]) offset 0));
grant select, insert (tenant_id, id, person_id, version, ways, days, not_before, not_after, names, no_letter_home, no_voicemail,
  neutral_sender, letters_to, note, agreed_with, agreed_on, noted_by) on people.reach_agreement to omzien_app;
grant select on people.reach_agreement to omzien_worker;

-- Cards as they may leave with the file of a folder: a hidden address leaves only with the file of the person who lives there.
create view people.card_in_folder with (security_invoker = true) as
  select p.tenant_id, l.folder_id, p.id, p.given, p.prefix, p.family, p.call_name, p.born_on, p.born_estimated, p.died_on, p.gender,
    p.languages, p.interpreter, p.email, p.phone,
    case when p.address_hidden and l.role <> 'client' then '' else p.street end as street,
    case when p.address_hidden and l.role <> 'client' then '' else p.postcode end as postcode,
    case when p.address_hidden and l.role <> 'client' then '' else p.city end as city,
    case when p.address_hidden and l.role <> 'client' then '' else p.district end as district,
    p.address_hidden, p.safe_contact, p.version, p.made_at, p.changed_at
  from people.person p join people.folder_person l on l.tenant_id = p.tenant_id and l.person_id = p.id;
grant select on people.card_in_folder to omzien_app, omzien_worker;

-- How someone is reached leaves only with the file of that person.
create view people.reach_in_folder with (security_invoker = true) as
  select l.folder_id, a.* from people.reach_agreement a
    join people.folder_person l on l.tenant_id = a.tenant_id and l.person_id = a.person_id and l.role = 'client';
grant select on people.reach_in_folder to omzien_app, omzien_worker;

call undo.follow('people.reach_agreement');
