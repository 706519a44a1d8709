-- A domain that is no longer needed: what was written goes, that it was there and why it went stays.
alter table assessment.life_domain
  add column purged_on date,
  add column purged_by uuid,
  add column purge_reason text not null default '' check (length(purge_reason) <= 1000),
  add foreign key (tenant_id, purged_by) references tenancy.member,
  drop constraint life_domain_reason_check,
  drop constraint life_domain_tenant_id_case_id_domain_key,
  add constraint life_domain_reason_check check (length(reason) <= 1000 and (reason = '') = (purged_on is not null)),
  add check ((purged_on is null) = (purge_reason = '')),
  add check ((purged_on is null) = (purged_by is null));
-- It may be opened again, for a new reason.
create unique index life_domain_open on assessment.life_domain (tenant_id, case_id, domain) where purged_on is null;
grant update (reason, purged_on, purged_by, purge_reason) on assessment.life_domain to omzien_app;
grant delete on assessment.entry to omzien_app;
-- What colleagues left half-way is theirs alone; the background takes it away.
grant select, delete on assessment.draft to omzien_worker;
grant select, update (body, version) on assessment.filling to omzien_worker;

-- The day to ask again after a no; null: it is left to the person.
alter table assessment.spoken_no add column ask_again_on date;
create index on assessment.spoken_no (tenant_id, ask_again_on) where taken_back_on is null and ask_again_on is not null;
grant update (way_back, ask_again_on) on assessment.spoken_no to omzien_app;
