-- Whose each case is, for higher capabilities whose rows are for that one colleague.
create view people.case_holder with (security_invoker = true) as
  select tenant_id, id as case_id, owner_id from people.case_file where owner_id is not null;
grant select on people.case_holder to omzien_app, omzien_worker;
