-- Holding the chain against itself, and what came of it.
-- The same bytes as before, written so that the planner takes them up into a statement over a million rows.
create or replace function audit.content_of(e audit.event) returns bytea language sql stable parallel safe
  return convert_to(jsonb_build_array(e.tenant_id, e.id, extract(epoch from e.at)::text, e.action, e.outcome, e.operation, e.member_id,
    e.roles, e.on_behalf_of, e.purpose, e.about, e.subjects, e.word, e.source, e.request_id)::text, 'UTF8');

-- A check that was asked for or came by itself, and where the chain did not hold. Numbers and words; nothing of anyone who is helped.
create table audit.check (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  -- Null: it came by itself.
  asked_by uuid,
  asked_at timestamptz not null default now(),
  -- All of what follows is there once it is done.
  done_at timestamptz,
  sealed bigint,
  signed_number bigint,
  signed_at timestamptz,
  found jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, asked_by) references tenancy.member,
  check (num_nonnulls(done_at, sealed, found) in (0, 3))
);
call db.guard('audit.check');
-- By what the database says of the asker, not by what is asked.
create policy app_reviews on audit.check to omzien_app
  using (tenant_id = db.my_tenant() and (select tenancy.works_as('{privacyOfficer}')))
  with check (tenant_id = db.my_tenant() and asked_by = db.my_member() and (select tenancy.works_as('{privacyOfficer}')));
grant select, insert (tenant_id, id, asked_by) on audit.check to omzien_app;
grant select, insert (tenant_id, id, done_at, sealed, signed_number, signed_at, found),
  update (done_at, sealed, signed_number, signed_at, found) on audit.check to omzien_worker;
create index on audit.check (tenant_id, asked_at desc, id desc);

-- `platform/audit/chain.ts` finds every place, in a fraction of the time.
drop function audit.first_break();
