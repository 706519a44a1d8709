-- Appointments of people at work, with or without a case.
create table contact.appointment (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid,
  folder_id uuid,
  circle_id uuid,
  member_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  place text not null default '' check (length(place) <= 300),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at >= starts_at),
  cancelled boolean not null default false,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  check (num_nulls(case_id, folder_id, circle_id) in (0, 3))
);
call db.guard('contact.appointment');
-- One's own appointment without a case, or any that lies in a folder one may see.
create policy app_circle on contact.appointment to omzien_app
  using (tenant_id = db.my_tenant() and case when circle_id is null then member_id = db.my_member() else circle_id = any ((select db.my_circles())::uuid[]) end)
  with check (tenant_id = db.my_tenant() and case when circle_id is null then member_id = db.my_member() else circle_id = any ((select db.my_circles())::uuid[]) end);
create index appointment_member on contact.appointment (tenant_id, member_id, starts_at);
create index on contact.appointment (tenant_id, case_id, starts_at);
create index on contact.appointment (tenant_id, folder_id, circle_id);
grant select, insert, update (title, place, starts_at, ends_at, cancelled, version) on contact.appointment to omzien_app;
grant select on contact.appointment to omzien_worker;
