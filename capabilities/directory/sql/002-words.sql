-- A service is found by its name, the name of its organisation, and what it says of itself.
create function directory.words_of(name text, organisation text, description text) returns tsvector language sql stable set search_path = '' as $$
  select setweight(to_tsvector('search.names', name || ' ' || organisation), 'A') || setweight(to_tsvector('search.dutch', name || ' ' || description), 'B')
$$;

create function directory.word_service() returns trigger language plpgsql set search_path = '' as $$
begin
  new.words := directory.words_of(new.name,
    coalesce((select o.name from directory.organisation o where o.tenant_id = new.tenant_id and o.id = new.organisation_id), ''), new.description);
  return new;
end $$;
create trigger word before insert or update of name, description, organisation_id on directory.service
  for each row execute function directory.word_service();

create function directory.word_organisation() returns trigger language plpgsql set search_path = '' as $$
begin
  update directory.service s set words = directory.words_of(s.name, new.name, s.description)
    where s.tenant_id = new.tenant_id and s.organisation_id = new.id;
  return new;
end $$;
create trigger word after update of name on directory.organisation
  for each row when (old.name is distinct from new.name) execute function directory.word_organisation();

revoke execute on all functions in schema directory from public;
grant execute on all functions in schema directory to omzien_app, omzien_worker;
