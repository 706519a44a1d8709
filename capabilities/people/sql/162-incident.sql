-- The closed register of complaints, incidents, calamities and aggression: anyone at work reports one, only its keepers read all.
create table people.incident_setting (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  -- Who keeps the register; before anyone arranged it, whoever looks after privacy.
  roles text[] not null check (cardinality(roles) > 0),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard('people.incident_setting');
create policy app_reads on people.incident_setting for select to omzien_app using (tenant_id = db.my_tenant());
create policy app_arranges on people.incident_setting for insert to omzien_app
  with check (tenant_id = db.my_tenant() and set_by = db.my_member() and (select tenancy.works_as('{manager}')));
grant select, insert (tenant_id, version, roles, set_by) on people.incident_setting to omzien_app;
grant select on people.incident_setting to omzien_worker;
call undo.seal('people.incident_setting');

create function people.keeps_incidents() returns boolean language sql stable set search_path = '' as $$
  select tenancy.works_as(coalesce((select s.roles from people.incident_setting s where s.tenant_id = db.my_tenant()
    order by s.version desc limit 1), '{privacyOfficer}'))
$$;
revoke execute on function people.keeps_incidents() from public;
grant execute on function people.keeps_incidents() to omzien_app;

-- What was reported. About a case it says which, and lies in no folder of it: nobody there sees that it is here.
create table people.incident (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('complaint', 'incident', 'calamity', 'aggression')),
  happened_on date not null,
  what text not null check (length(what) between 1 and 4000),
  case_id uuid,
  reporter_id uuid not null,
  reported_at timestamptz not null default now(),
  state text not null default 'reported' check (state in ('reported', 'looking', 'closed')),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, reporter_id) references tenancy.member
);
call db.guard('people.incident');
create policy app_reads on people.incident for select to omzien_app
  using (tenant_id = db.my_tenant() and (reporter_id = db.my_member() or (select people.keeps_incidents())));
create policy app_reports on people.incident for insert to omzien_app with check (tenant_id = db.my_tenant() and reporter_id = db.my_member()
  and (case_id is null or exists (select from people.case_file f where f.tenant_id = incident.tenant_id and f.id = incident.case_id)));
create policy app_keeps on people.incident for update to omzien_app
  using (tenant_id = db.my_tenant() and (select people.keeps_incidents())) with check (tenant_id = db.my_tenant());
create index on people.incident (tenant_id, reporter_id, reported_at desc);
create index on people.incident (tenant_id, reported_at desc, id desc);
create index on people.incident (tenant_id, case_id);
grant select, insert (tenant_id, id, kind, happened_on, what, case_id, reporter_id), update (state, version) on people.incident to omzien_app;
grant select on people.incident to omzien_worker;
call undo.seal('people.incident');

-- What its keepers found and did: theirs alone, not of who reported it.
create table people.incident_step (
  tenant_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  kind text not null check (kind in ('follow-up', 'measure', 'finding')),
  words text not null check (length(words) between 1 and 4000),
  by_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, incident_id) references people.incident,
  foreign key (tenant_id, by_id) references tenancy.member
);
call db.guard('people.incident_step');
create policy app_keeps on people.incident_step for select to omzien_app using (tenant_id = db.my_tenant() and (select people.keeps_incidents()));
create policy app_adds on people.incident_step for insert to omzien_app
  with check (tenant_id = db.my_tenant() and by_id = db.my_member() and (select people.keeps_incidents()));
create index on people.incident_step (tenant_id, incident_id, made_at);
grant select, insert (tenant_id, id, incident_id, kind, words, by_id) on people.incident_step to omzien_app;
grant select on people.incident_step to omzien_worker;
call undo.seal('people.incident_step');
