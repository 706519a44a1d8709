-- The trace: every look, change and refusal about a person, by the fields of NEN 7513. Rows are added, never changed.
create schema audit;
grant usage on schema audit to omzien_app, omzien_worker, omzien_auth;

create table audit.event (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  -- eventActionCode: look or change; eventOutcomeIndicator: done, refused, absent or broken
  action text not null check (action in ('look', 'change')),
  outcome text not null check (outcome in ('done', 'refused', 'absent', 'broken')),
  -- eventTypeCode
  operation text not null,
  -- userId, roleIdCode, alternateUserId
  member_id uuid not null,
  roles text[] not null,
  on_behalf_of uuid,
  -- purposeOfUse
  purpose text not null default '',
  -- participantObjectId, by the view that was opened
  about text not null,
  subjects uuid[] not null,
  -- why it was refused
  word text,
  -- auditSourceId, networkAccessPointId
  source text not null default 'web',
  request_id uuid,
  primary key (tenant_id, id)
);
call db.guard('audit.event');
create policy app_adds on audit.event for insert to omzien_app
  with check (tenant_id = db.my_tenant() and member_id = db.my_member());
grant insert (tenant_id, action, outcome, operation, member_id, roles, on_behalf_of, purpose, about, subjects, word, source, request_id)
  on audit.event to omzien_app;
create index on audit.event using gin (tenant_id, subjects);
create index on audit.event (tenant_id, at);

-- The seal: a job chains committed rows per tenant, so a change, cut or insertion shows.
create table audit.seal (
  tenant_id uuid not null references tenancy.tenant,
  number bigint not null check (number > 0),
  event_id uuid not null,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, number),
  unique (tenant_id, event_id),
  foreign key (tenant_id, event_id) references audit.event
);
call db.guard('audit.seal');
grant select on audit.event to omzien_worker;
grant select, insert (tenant_id, number, event_id, hash) on audit.seal to omzien_worker;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trace is added to, never changed';
end $$;
create trigger event_stays before update or delete or truncate on audit.event for each statement execute function audit.refuse_change();
create trigger seal_stays before update or delete or truncate on audit.seal for each statement execute function audit.refuse_change();
