-- What intake tells the timeline: the question that a case began with, in the person's own words.
create function intake.tell_request() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.case_id is not null then
    perform timeline.put('intake.asked', new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
      timeline.moment(new.received_on, new.made_at), new.taken_by, null, new.own_words);
  end if;
  return new;
end $$;
create trigger tell after insert or update of case_id on intake.request for each row execute function intake.tell_request();
revoke execute on function intake.tell_request() from public;
grant execute on function intake.tell_request() to omzien_app, omzien_worker;

-- What was there before the timeline.
alter table intake.request no force row level security;
alter table timeline.happening no force row level security;
select timeline.put('intake.asked', r.id, row(r.tenant_id, r.folder_id, r.circle_id, r.case_id), timeline.moment(r.received_on, r.made_at), r.taken_by, null, r.own_words)
  from intake.request r where r.case_id is not null;
alter table intake.request force row level security;
alter table timeline.happening force row level security;
