-- Circles: who needs to know. A folder lies in one circle; a person at work is in a few.
create table tenancy.circle (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  kind text not null check (kind in ('team', 'case', 'safety', 'own', 'temporary')),
  team_id uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, team_id) references tenancy.team
);
call db.guard(  'tenancy.circle');
create policy app_circle on tenancy.circle to omzien_app
  using (tenant_id = db.my_tenant() and id = any ((select db.my_circles())::uuid[]));
create policy keeper_all on tenancy.circle to omzien_keeper using (true) with check (true);
grant select on tenancy.circle to omzien_app, omzien_worker;
grant select, insert (tenant_id, id, kind, team_id) on tenancy.circle to omzien_keeper;
create unique index on tenancy.circle (tenant_id, team_id) where kind = 'team';

-- Someone in a circle: a person, or a whole team by the team's own circle.
create table tenancy.circle_member (
  tenant_id uuid not null,
  circle_id uuid not null,
  id uuid not null,
  member_id uuid,
  team_circle_id uuid,
  until timestamptz,
  reason text not null default '',
  primary key (tenant_id, circle_id, id),
  foreign key (tenant_id, circle_id) references tenancy.circle,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, team_circle_id) references tenancy.circle (tenant_id, id),
  check (num_nonnulls(member_id, team_circle_id) = 1)
);
call db.guard('tenancy.circle_member');
create policy app_circle on tenancy.circle_member for select to omzien_app
  using (tenant_id = db.my_tenant() and circle_id = any ((select db.my_circles())::uuid[]));
create policy keeper_all on tenancy.circle_member to omzien_keeper using (true) with check (true);
create index on tenancy.circle_member (tenant_id, member_id) where member_id is not null;
create index on tenancy.circle_member (tenant_id, team_circle_id) where team_circle_id is not null;
grant select on tenancy.circle_member to omzien_app, omzien_worker;
grant select, delete, insert (tenant_id, circle_id, id, member_id, team_circle_id, until, reason) on tenancy.circle_member to omzien_keeper;
grant select on tenancy.team, tenancy.team_member to omzien_keeper;
create policy keeper_all on tenancy.team_member for select to omzien_keeper using (true);
create policy keeper_all on tenancy.team for select to omzien_keeper using (true);

-- The circles of one person at work, now: own, by team, and by a team that is in a circle.
create function tenancy.circles_of(tenant uuid, member uuid) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  with direct as (
    select c.id from tenancy.team_member t
      join tenancy.circle c on c.tenant_id = t.tenant_id and c.team_id = t.team_id and c.kind = 'team'
      where t.tenant_id = tenant and t.member_id = member
    union
    select m.circle_id from tenancy.circle_member m
      where m.tenant_id = tenant and m.member_id = member and (m.until is null or m.until > now())
  )
  select coalesce(array_agg(id), '{}') from (
    select id from direct
    union
    select m.circle_id from direct d
      join tenancy.circle_member m on m.tenant_id = tenant and m.team_circle_id = d.id and (m.until is null or m.until > now())
  ) as all_of_them
$$;
