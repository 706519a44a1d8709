-- A folder lies in one circle, and every row about a person lies in one folder, so one statement moves all of it.
create table tenancy.folder (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('ordinary', 'safety', 'own')),
  primary key (tenant_id, id),
  unique (tenant_id, id, circle_id),
  foreign key (tenant_id, circle_id) references tenancy.circle
);
call db.guard_by_circle('tenancy.folder');
create policy keeper_all on tenancy.folder to omzien_keeper using (true) with check (true);
create index on tenancy.folder (tenant_id, circle_id);
grant select, insert (tenant_id, id, circle_id, kind) on tenancy.folder to omzien_app;
grant select on tenancy.folder to omzien_worker;
grant select, update (circle_id) on tenancy.folder to omzien_keeper;

-- Moves a folder and all that lies in it, also to a circle the mover is not in. Only who sees the folder may move it.
create function tenancy.move_folder(which uuid, to_circle uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  update tenancy.folder set circle_id = to_circle
    where tenant_id = db.my_tenant() and id = which and circle_id = any (db.my_circles())
      and exists (select from tenancy.circle c where c.tenant_id = db.my_tenant() and c.id = to_circle);
  return found;
end $$;

-- Makes a circle with these people and teams in it; gives its id. The maker need not be in it.
create function tenancy.make_circle(circle uuid, kind text, members uuid[], team_circles uuid[], until timestamptz) returns uuid
  language plpgsql security definer set search_path = '' as $$
begin
  if kind not in ('case', 'safety', 'own', 'temporary') then
    raise exception 'a circle of kind % is not made here', kind;
  end if;
  insert into tenancy.circle (tenant_id, id, kind, team_id) values (db.my_tenant(), circle, kind, null);
  insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, team_circle_id, until, reason)
    select db.my_tenant(), circle, gen_random_uuid(), m, null, until, kind from unnest(members) as m
    union all
    select db.my_tenant(), circle, gen_random_uuid(), null, t, until, kind from unnest(team_circles) as t;
  return circle;
end $$;

grant execute on function tenancy.move_folder(uuid, uuid), tenancy.make_circle(uuid, text, uuid[], uuid[], timestamptz) to omzien_app;
grant create on schema tenancy to omzien_keeper;
alter function tenancy.move_folder(uuid, uuid) owner to omzien_keeper;
alter function tenancy.make_circle(uuid, text, uuid[], uuid[], timestamptz) owner to omzien_keeper;
revoke create on schema tenancy from omzien_keeper;

create policy worker_lists on tenancy.tenant for select to omzien_worker using (true);
