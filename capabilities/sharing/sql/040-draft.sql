-- A referral while it is written: its author's alone, one a case, on whatever device.
create table sharing.draft (
  tenant_id uuid not null,
  case_id uuid not null,
  member_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  body text not null check (length(body) <= 100000),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, case_id, member_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard('sharing.draft');
create policy app_mine on sharing.draft to omzien_app
  using (tenant_id = db.my_tenant() and member_id = db.my_member() and circle_id = any ((select db.my_circles())::uuid[]))
  with check (tenant_id = db.my_tenant() and member_id = db.my_member() and circle_id = any ((select db.my_circles())::uuid[]));
create index on sharing.draft (tenant_id, folder_id, circle_id);
grant select, insert, delete, update (body, version, changed_at) on sharing.draft to omzien_app;
grant select on sharing.draft to omzien_worker;
