-- The decision that ends debt counselling may come before the day it ends on; any other decision follows what it is about.
do $$
declare
  name text;
begin
  select conname into strict name from pg_constraint where conrelid = 'finance.trajectory_phase'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%decided_on >= started_on%';
  execute format('alter table finance.trajectory_phase drop constraint %I', name);
end $$;
alter table finance.trajectory_phase add check (phase = 'exit' or decided_on >= started_on);
