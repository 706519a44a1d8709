-- People are found by name in every folder they are in; a case by its subject.
create function people.publish_link() returns trigger language plpgsql set search_path = '' as $$
declare p people.person;
begin
  if tg_op = 'DELETE' then
    delete from search.entry where tenant_id = old.tenant_id and kind = 'person' and id = old.person_id and folder_id = old.folder_id;
    return old;
  end if;
  select * into p from people.person where tenant_id = new.tenant_id and id = new.person_id;
  perform search.put('person', new.person_id, new.tenant_id, new.folder_id, new.circle_id, people.full_name(p),
    concat_ws(' ', p.given, p.family, to_char(p.born_on, 'DD-MM-YYYY')), p.made_at);
  return new;
end $$;
create trigger publish after insert or delete on people.folder_person for each row execute function people.publish_link();

create function people.publish_person() returns trigger language plpgsql set search_path = '' as $$
begin
  perform search.put('person', new.id, new.tenant_id, l.folder_id, l.circle_id, people.full_name(new),
    concat_ws(' ', new.given, new.family, to_char(new.born_on, 'DD-MM-YYYY')), new.made_at)
    from people.folder_person l where l.tenant_id = new.tenant_id and l.person_id = new.id;
  return new;
end $$;
create trigger publish after update of given, prefix, family, call_name, born_on on people.person
  for each row execute function people.publish_person();

create function people.publish_case() returns trigger language plpgsql set search_path = '' as $$
begin
  perform search.put('case', new.id, new.tenant_id, new.folder_id, new.circle_id, new.subject, '', new.made_at);
  return new;
end $$;
create trigger publish after insert or update of subject on people.case_file for each row when (new.subject <> '')
  execute function people.publish_case();
revoke execute on all functions in schema people from public;
grant execute on function people.full_name(people.person) to omzien_app, omzien_worker;
grant execute on function people.publish_link(), people.publish_person(), people.publish_case() to omzien_app, omzien_worker;
