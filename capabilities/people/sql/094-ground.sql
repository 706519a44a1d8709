-- The services an organisation carries out, each with the ground in law. A list is set as a whole and stays as it was; the latest holds.
create table people.service_list (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  services jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard_by_tenant('people.service_list');
grant select, insert (tenant_id, version, services, set_by) on people.service_list to omzien_app;
grant select on people.service_list to omzien_worker;
call undo.follow('people.service_list');

-- For which service a case is held; empty where nobody settled it yet. What it was before stands among the turns of the case.
alter table people.case_file add service text not null default '' check (service ~ '^([a-z0-9-]{2,40})?$');
grant insert (service), update (service) on people.case_file to omzien_app;
alter table people.case_turn drop constraint case_turn_kind_check;
alter table people.case_turn add check (kind in ('reopened', 'subject', 'service'));
