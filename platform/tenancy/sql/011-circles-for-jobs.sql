-- What happens by itself for one colleague stays within the circles of that colleague.
set local role omzien_keeper;
grant execute on function tenancy.circles_of(uuid, uuid) to omzien_worker;
reset role;
