-- A request may be a report of need (melding) under the Wmo: said by who writes it down, never guessed. Then the six weeks of the law run.
alter table intake.request
  add column about_wmo boolean not null default false,
  add column wmo_investigated_on date check (wmo_investigated_on >= received_on),
  add column wmo_applied_on date check (wmo_applied_on >= received_on),
  add column wmo_decided_on date check (wmo_decided_on >= wmo_applied_on),
  add check (about_wmo or num_nonnulls(wmo_investigated_on, wmo_applied_on, wmo_decided_on) = 0),
  add check (wmo_decided_on is null or wmo_applied_on is not null);
grant insert (about_wmo), update (about_wmo, wmo_investigated_on, wmo_applied_on, wmo_decided_on) on intake.request to omzien_app;
create index request_wmo on intake.request (tenant_id, team_id, received_on) where about_wmo;
