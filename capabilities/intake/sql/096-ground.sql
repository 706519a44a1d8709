-- A request is for a service, and so has a ground: the usual one unless someone says otherwise. Empty: of before there were services.
alter table intake.request
  add column service text not null default '' check (service ~ '^([a-z0-9-]{2,40})?$'),
  -- Why triage made it another one.
  add column service_reason text not null default '' check (length(service_reason) <= 500);
grant insert (service), update (service, service_reason) on intake.request to omzien_app;
