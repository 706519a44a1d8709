-- Who stands around a case may have a file of their own out of sight. A link gives their name and role there, and no way into that file.

grant usage on schema people to omzien_finder;
create policy finder_all on people.case_file for select to omzien_finder using (true);
grant select (tenant_id, person_id, circle_id) on people.case_file to omzien_finder;

-- Whether all files about a person lie out of the asker's circles. It says nothing of which, whose or how many.
grant create on schema people to omzien_finder;
set local role omzien_finder;
create function people.held_by_others(person uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce(bool_and(f.circle_id <> all (db.my_circles())), false) from people.case_file f
    where f.tenant_id = db.my_tenant() and f.person_id = person
$$;
revoke execute on function people.held_by_others(uuid) from public;
grant execute on function people.held_by_others(uuid) to omzien_app;
reset role;
revoke create on schema people from omzien_finder;

-- Only who holds a file of someone opens another, writes on the card or agrees how they are reached.
create policy app_not_of_others on people.case_file as restrictive for insert to omzien_app
  with check (tenant_id = db.my_tenant() and not people.held_by_others(person_id));
create policy app_not_of_others on people.person as restrictive for update to omzien_app
  using (tenant_id = db.my_tenant() and not people.held_by_others(id));
create policy app_not_of_others on people.reach_agreement as restrictive for insert to omzien_app
  with check (tenant_id = db.my_tenant() and not people.held_by_others(person_id));
