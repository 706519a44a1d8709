-- How the pages look in this organisation, and the lists that people at work keep for themselves.
create schema settings;
grant usage on schema settings to omzien_app, omzien_worker;

create table settings.look (
  tenant_id uuid primary key references tenancy.tenant,
  look text not null default 'own' check (look in ('own', 'municipal')),
  version integer not null default 1
);
call db.guard_by_tenant('settings.look');
grant select, insert, update (look, version) on settings.look to omzien_app;

-- A list as someone filtered it, under a name of their own. Only codes and days stand in an address, so only those stand here.
create table settings.kept_list (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  member_id uuid not null,
  place text not null check (place ~ '^(/[a-z-]+)+$' and length(place) <= 100),
  name text not null check (length(name) between 1 and 60),
  choices jsonb not null check (length(choices::text) <= 2000),
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_member('settings.kept_list');
create index on settings.kept_list (tenant_id, member_id, place, name);
grant select, insert (tenant_id, id, member_id, place, name, choices), delete on settings.kept_list to omzien_app;

call undo.follow('settings.look');
call undo.follow('settings.kept_list');
