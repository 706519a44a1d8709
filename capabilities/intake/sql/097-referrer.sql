-- Who brought a request from their work elsewhere, whether they may hear what became of it, and what they were told.
create table intake.referrer (
  tenant_id uuid not null,
  -- The id of its request.
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Where they stand in the sociale kaart; what it was called then stands beside it.
  organisation_id uuid,
  organisation text not null default '' check (length(organisation) <= 200),
  name text not null default '' check (length(name) <= 200),
  email text not null default '' check (length(email) <= 200),
  phone text not null default '' check (length(phone) <= 200),
  -- Whether the person agrees that they hear what became of it, and since which day we know.
  agreed text not null default 'not-asked' check (agreed in ('yes', 'no', 'not-asked')),
  agreed_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references intake.request,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, organisation_id) references directory.organisation,
  check (organisation <> '' or name <> ''),
  check ((agreed = 'not-asked') = (agreed_on is null))
);
call db.guard_by_circle('intake.referrer');
create index on intake.referrer (tenant_id, folder_id, circle_id);
create index on intake.referrer (tenant_id, organisation_id) where organisation_id is not null;
grant select, insert (tenant_id, id, folder_id, circle_id, organisation_id, organisation, name, email, phone, agreed, agreed_on),
  update (organisation_id, organisation, name, email, phone, agreed, agreed_on, version) on intake.referrer to omzien_app;
grant select, delete on intake.referrer to omzien_worker;
call undo.follow('intake.referrer');

-- What they were told, as it was told. A mail has the same id with the mail of the platform, where it stands whether it arrived.
create table intake.told_back (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  request_id uuid not null,
  -- `none`: nobody has to be told any more, and the words say why.
  way text not null check (way in ('mail', 'phone', 'none')),
  words text not null check (length(words) between 1 and 2000),
  on_day date not null,
  by_member uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references intake.referrer,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, by_member) references tenancy.member
);
call db.guard_by_circle('intake.told_back');
create index on intake.told_back (tenant_id, folder_id, circle_id);
create index on intake.told_back (tenant_id, request_id, made_at desc);
grant select, insert (tenant_id, id, folder_id, circle_id, request_id, way, words, on_day, by_member) on intake.told_back to omzien_app;
grant select, delete on intake.told_back to omzien_worker;
call undo.follow('intake.told_back');
create index request_decided on intake.request (tenant_id, team_id, decided_on, id) where status <> 'waiting';

-- A mail tells the timeline as it leaves; what was said by telephone does so as it is written down.
create function intake.tell_told_back() returns trigger language plpgsql set search_path = '' as $$
declare file uuid;
begin
  select r.case_id into file from intake.request r where r.tenant_id = new.tenant_id and r.id = new.request_id;
  if file is not null then
    perform timeline.put('intake.told-back', new.id, row(new.tenant_id, new.folder_id, new.circle_id, file),
      timeline.moment(new.on_day, new.made_at), new.by_member, null, '');
  end if;
  return null;
end $$;
revoke execute on function intake.tell_told_back() from public;
grant execute on function intake.tell_told_back() to omzien_app, omzien_worker;
create trigger tell after insert on intake.told_back for each row when (new.way = 'phone') execute function intake.tell_told_back();

-- The web form asks the same of who fills it in from their work.
alter table intake.web_request
  add column asker_organisation text not null default '' check (length(asker_organisation) <= 200),
  add column agreed text not null default 'not-asked' check (agreed in ('yes', 'no', 'not-asked'));
grant insert (asker_organisation, agreed) on intake.web_request to omzien_guest;
grant update (asker_organisation, agreed) on intake.web_request to omzien_app;
