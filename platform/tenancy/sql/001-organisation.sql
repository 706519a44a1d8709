-- Organisations (tenants), employers, teams, and the people who work in them.
create schema tenancy;
grant usage on schema tenancy to omzien_app, omzien_worker, omzien_auth, omzien_keeper, omzien_finder;

create table tenancy.tenant (
  tenant_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  demo boolean not null default false,
  made_at timestamptz not null default now()
);
call db.guard_by_tenant('tenancy.tenant');
grant select on tenancy.tenant to omzien_app, omzien_worker;

create table tenancy.employer (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  primary key (tenant_id, id)
);
call db.guard_by_tenant('tenancy.employer');
grant select on tenancy.employer to omzien_app, omzien_worker;

create table tenancy.team (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  district text,
  primary key (tenant_id, id)
);
call db.guard_by_tenant('tenancy.team');
grant select on tenancy.team to omzien_app, omzien_worker;

-- A person at work in one organisation. Someone who works for two has two rows and two sign-ins.
create table tenancy.member (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  initials text not null default '',
  roles text[] not null,
  employer_id uuid,
  weekly_hours numeric(4, 1),
  absent_since date,
  ended_on date,
  primary key (tenant_id, id),
  foreign key (tenant_id, employer_id) references tenancy.employer
);
call db.guard_by_tenant('tenancy.member');
grant select on tenancy.member to omzien_app, omzien_worker;
grant select (tenant_id, id, name, roles, ended_on) on tenancy.member to omzien_auth;
create policy auth_all on tenancy.member for select to omzien_auth using (true);
grant select on tenancy.tenant to omzien_auth;
create policy auth_all on tenancy.tenant for select to omzien_auth using (true);

create table tenancy.team_member (
  tenant_id uuid not null,
  team_id uuid not null,
  member_id uuid not null,
  primary key (tenant_id, team_id, member_id),
  foreign key (tenant_id, team_id) references tenancy.team,
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_tenant('tenancy.team_member');
create index on tenancy.team_member (tenant_id, member_id);
grant select on tenancy.team_member to omzien_app, omzien_worker;
grant select on tenancy.team_member, tenancy.team to omzien_auth;
create policy auth_all on tenancy.team_member for select to omzien_auth using (true);
create policy auth_all on tenancy.team for select to omzien_auth using (true);
