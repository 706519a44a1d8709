-- What the file told of a household when its answers were kept, so that a later look tells what changed in the file since.
alter table finance.household_answer add column told jsonb check (octet_length(told::text) <= 20000);
grant insert (told), update (told) on finance.household_answer to omzien_app;
