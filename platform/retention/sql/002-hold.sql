-- A case is kept whatever its terms say, until a day: for a complaint, a lawsuit, a request that is not settled yet.
create table retention.hold (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- The case; what lies about it in other folders names it by this.
  subject_id uuid not null,
  reason text not null check (length(reason) between 1 and 1000),
  until date not null,
  held_by uuid not null,
  held_at timestamptz not null default now(),
  lifted_by uuid,
  lifted_at timestamptz,
  lifted_because text not null default '' check (length(lifted_because) <= 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, held_by) references tenancy.member,
  foreign key (tenant_id, lifted_by) references tenancy.member,
  check (num_nonnulls(lifted_by, lifted_at) in (0, 2) and (lifted_by is null) = (lifted_because = ''))
);
call db.guard('retention.hold');
create policy app_circle on retention.hold for select to omzien_app
  using (tenant_id = db.my_tenant() and circle_id = any ((select db.my_circles())::uuid[]));
-- By what the database says of the asker, not by what is asked.
create policy app_holds on retention.hold for insert to omzien_app with check (tenant_id = db.my_tenant() and held_by = db.my_member()
  and circle_id = any ((select db.my_circles())::uuid[]) and (select tenancy.works_as('{teamLead}')));
create policy app_lifts on retention.hold for update to omzien_app
  using (tenant_id = db.my_tenant() and lifted_at is null and circle_id = any ((select db.my_circles())::uuid[]) and (select tenancy.works_as('{teamLead}')))
  with check (tenant_id = db.my_tenant() and lifted_by = db.my_member() and circle_id = any ((select db.my_circles())::uuid[]));
create policy keeper_reads on retention.hold for select to omzien_keeper using (tenant_id = db.my_tenant());
create index on retention.hold (tenant_id, folder_id, circle_id);
create index on retention.hold (tenant_id, subject_id);
create index on retention.hold (tenant_id, held_at desc, id desc);
-- One at a time.
create unique index on retention.hold (tenant_id, subject_id) where lifted_at is null;
grant usage on schema retention to omzien_app;
grant select, insert (tenant_id, id, folder_id, circle_id, subject_id, reason, until, held_by), update (lifted_by, lifted_at, lifted_because)
  on retention.hold to omzien_app;
grant select on retention.hold to omzien_worker, omzien_keeper;
call undo.seal('retention.hold');

-- Whether a folder, or what lies elsewhere about a case, is kept today; for the asker as far as they see the case.
create function retention.is_held(folder uuid, subject uuid) returns boolean language sql stable set search_path = '' as $$
  select exists (select from retention.hold h where h.tenant_id = db.my_tenant() and (h.folder_id = folder or h.subject_id = subject)
    and h.lifted_at is null and h.until >= (now() at time zone 'Europe/Amsterdam')::date)
$$;

-- The background leaves such a row where it is, and goes on with the next.
create function retention.leave_held() returns trigger language plpgsql set search_path = '' as $$
declare
  whole jsonb := to_jsonb(old);
begin
  if retention.is_held((whole ->> 'folder_id')::uuid, (whole ->> 'case_id')::uuid) then
    return null;
  end if;
  return old;
end $$;

grant create on schema retention to omzien_keeper;
set local role omzien_keeper;
-- For whoever looks after privacy: what is kept, why, until when and by whom; of the case nothing.
create function retention.holds_to_see(before_at timestamptz, before_id uuid, most integer)
  returns table (id uuid, held_at timestamptz, name text, reason text, until date, lifted_at timestamptz, lifted_by text, lifted_because text)
  language sql stable security definer set search_path = '' as $$
  select h.id, h.held_at, m.name, h.reason, h.until, h.lifted_at, l.name, h.lifted_because from retention.hold h
    join tenancy.member m on m.tenant_id = h.tenant_id and m.id = h.held_by
    left join tenancy.member l on l.tenant_id = h.tenant_id and l.id = h.lifted_by
  where h.tenant_id = db.my_tenant() and tenancy.works_as('{privacyOfficer}') and (before_at is null or (h.held_at, h.id) < (before_at, before_id))
  order by h.held_at desc, h.id desc limit most
$$;
revoke execute on function retention.holds_to_see(timestamptz, uuid, integer) from public;
grant execute on function retention.holds_to_see(timestamptz, uuid, integer) to omzien_app;
reset role;
revoke create on schema retention from omzien_keeper;
revoke execute on function retention.is_held(uuid, uuid), retention.leave_held() from public;
grant execute on function retention.is_held(uuid, uuid) to omzien_app, omzien_worker;

-- On each table whose rows lie in a folder or name a case; a table that is made tomorrow is in it too.
create procedure retention.hold_all() language plpgsql set search_path = '' as $$
declare
  target regclass;
begin
  for target in
    select c.oid::regclass from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relowner = current_user::regrole and n.nspname <> all (retention.apart())
        and exists (select from pg_catalog.pg_attribute a where a.attrelid = c.oid and a.attname in ('folder_id', 'case_id') and not a.attisdropped)
        and not exists (select from pg_catalog.pg_trigger t where t.tgrelid = c.oid and t.tgname = 'held')
  loop
    execute format('create trigger held before delete on %s for each row when (current_user = ''omzien_worker'') execute function retention.leave_held()', target);
  end loop;
end $$;

alter procedure retention.follow_all() rename to follow_gone;
create procedure retention.follow_all() language plpgsql set search_path = '' as $$
begin
  call retention.follow_gone();
  call retention.hold_all();
end $$;

-- This schema is passed over, for what moves into the ledger leaves no trace of its own; but a hold goes with its case.
create trigger gone after delete on retention.hold for each row execute function retention.write_down('id');
