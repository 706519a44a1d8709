-- What the inventory tells the timeline: life domains talked about, once a day, and a no that was said.
-- One id for a case and a day, laid out as a UUID of version 8 (RFC 9562, 5.8).
create function assessment.day_id(which_case uuid, day date) returns uuid language sql immutable parallel safe set search_path = '' as $$
  select overlay(overlay(md5(which_case::text || to_char(day, 'YYYY-MM-DD')) placing '8' from 13) placing '8' from 17)::uuid
$$;
create function assessment.tell_entry() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('assessment.talked-over', assessment.day_id(new.case_id, new.seen_on),
    row(new.tenant_id, new.folder_id, new.circle_id, new.case_id), timeline.moment(new.seen_on, new.made_at), new.author_id, null, '');
  return new;
end $$;
create trigger tell after insert on assessment.entry for each row execute function assessment.tell_entry();

create function assessment.tell_no() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('assessment.no-to-' || new.said_to, new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
    timeline.moment(new.said_on, new.made_at), new.author_id, null, new.own_words);
  return new;
end $$;
create trigger tell after insert on assessment.spoken_no for each row execute function assessment.tell_no();

revoke execute on function assessment.day_id(uuid, date), assessment.tell_entry(), assessment.tell_no() from public;
grant execute on function assessment.day_id(uuid, date), assessment.tell_entry(), assessment.tell_no() to omzien_app, omzien_worker;

-- What was there before the timeline.
alter table assessment.entry no force row level security;
alter table assessment.spoken_no no force row level security;
alter table timeline.happening no force row level security;
select timeline.put('assessment.talked-over', assessment.day_id(e.case_id, e.seen_on), row(e.tenant_id, e.folder_id, e.circle_id, e.case_id),
    timeline.moment(e.seen_on, e.made_at), e.author_id, null, '')
  from assessment.entry e;
select timeline.put('assessment.no-to-' || n.said_to, n.id, row(n.tenant_id, n.folder_id, n.circle_id, n.case_id), timeline.moment(n.said_on, n.made_at), n.author_id, null, n.own_words)
  from assessment.spoken_no n;
alter table assessment.entry force row level security;
alter table assessment.spoken_no force row level security;
alter table timeline.happening force row level security;
