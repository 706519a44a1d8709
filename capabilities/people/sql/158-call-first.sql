-- Agreed was that we call before anything else leaves.
alter table people.reach_agreement add column call_first boolean not null default false;
grant insert (call_first) on people.reach_agreement to omzien_app;

create or replace view people.reach_in_folder with (security_invoker = true) as
  select l.folder_id, a.* from people.reach_agreement a
    join people.folder_person l on l.tenant_id = a.tenant_id and l.person_id = a.person_id and l.role = 'client';
