-- Who weighed a name did not look in the case: they learn nothing of it, and are no line of who looked.
grant create on schema people to omzien_keeper;
set local role omzien_keeper;

-- What in the trace is of a case and may be told: what was done but the weighing of names, and nothing of safety, whatever day or person it would
-- have stood on, but what was released.
create or replace function people.told_of_case(which uuid) returns setof audit.event language sql stable set search_path = '' as $$
  select e.* from audit.event e where e.tenant_id = db.my_tenant() and e.subjects @> array[which] and e.outcome = 'done'
    and e.operation not like 'safety.%' and e.operation <> 'people.weigh-name'
    and exists (select from people.case_file f where f.tenant_id = db.my_tenant() and f.id = which and f.circle_id = any (db.my_circles()))
  union
  select e.* from people.released_look r
    join audit.event e on e.tenant_id = r.tenant_id and e.subjects @> array[r.about] and e.at <= r.until
    where r.tenant_id = db.my_tenant() and r.case_id = which and r.circle_id = any (db.my_circles())
      and e.outcome = 'done' and e.operation like 'safety.%'
$$;

reset role;
revoke create on schema people from omzien_keeper;
