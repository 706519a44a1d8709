-- Drafts: texts that are not finished. A draft is its author's alone; that it exists may be seen when someone falls ill, its text not.
create table contact.draft (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  case_id uuid,
  body text not null default '' check (length(body) <= 20000),
  fields jsonb not null default '{}',
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, case_id) references people.case_file
);
call db.guard_by_member('contact.draft');
create index on contact.draft (tenant_id, member_id, changed_at desc);
grant select, insert, update (body, fields, case_id, version, changed_at), delete on contact.draft to omzien_app;
