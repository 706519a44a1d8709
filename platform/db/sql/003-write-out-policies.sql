-- Who asks, written out in every policy: a function in SQL is unfolded anew each time a statement is planned, and a statement
-- over four tables of people paid half a millisecond for that. Called at the end of every run of migrations, so that what a
-- table is born with stays readable; nothing changes where nothing is left to write out.
create procedure db.write_out_policies() language plpgsql set search_path = '' as $$
declare
  policy record;
  rules text[];
  said constant text[][] := array[
    ['db.my_tenant()', $said$(nullif(current_setting('omzien.tenant', true), '')::uuid)$said$],
    ['db.my_member()', $said$(nullif(current_setting('omzien.member', true), '')::uuid)$said$],
    ['db.my_circles()', $said$(coalesce(nullif(current_setting('omzien.circles', true), ''), '{}')::uuid[])$said$]];
begin
  for policy in
    select schemaname, tablename, policyname, qual, with_check from pg_catalog.pg_policies
    where concat(qual, with_check) ~ 'db\.my_(tenant|member|circles)\(\)'
  loop
    rules := array[policy.qual, policy.with_check];
    for at in 1 .. 3 loop
      rules := array[replace(rules[1], said[at][1], said[at][2]), replace(rules[2], said[at][1], said[at][2])];
    end loop;
    execute format('alter policy %I on %I.%I', policy.policyname, policy.schemaname, policy.tablename)
      || coalesce(' using (' || rules[1] || ')', '') || coalesce(' with check (' || rules[2] || ')', '');
  end loop;
end $$;
