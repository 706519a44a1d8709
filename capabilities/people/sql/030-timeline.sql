-- What people and cases tell the timeline: a case that begins, ends, or goes to a colleague.
create function people.tell_case() returns trigger language plpgsql set search_path = '' as $$
declare place timeline.place := row(new.tenant_id, new.folder_id, new.circle_id, new.id);
begin
  if tg_op = 'INSERT' then
    perform timeline.put('people.case-opened', new.id, place, timeline.moment(new.opened_on, new.made_at), new.owner_id, null, new.subject);
  end if;
  if new.status = 'closed' and (tg_op = 'INSERT' or old.status <> 'closed') then
    perform timeline.put('people.case-closed', new.id, place, timeline.moment(new.closed_on, now()), db.my_member(), null, '');
  end if;
  return new;
end $$;
create trigger tell after insert on people.case_file for each row execute function people.tell_case();
create trigger tell_end after update of status on people.case_file for each row when (old.status <> new.status) execute function people.tell_case();

create function people.tell_hand_over() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.undone_at is not null then
    delete from timeline.happening where tenant_id = new.tenant_id and kind = 'people.handed-over' and id = new.id;
  else
    perform timeline.put('people.handed-over', new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id), new.at, new.by_id, null,
      (select m.name from tenancy.member m where m.tenant_id = new.tenant_id and m.id = new.to_id));
  end if;
  return new;
end $$;
create trigger tell after insert or update of undone_at on people.hand_over for each row execute function people.tell_hand_over();

revoke execute on function people.tell_case(), people.tell_hand_over() from public;
grant execute on function people.tell_case(), people.tell_hand_over() to omzien_app, omzien_worker;

-- What was there before the timeline. Row security binds the owner too, so it steps aside for these statements.
alter table people.case_file no force row level security;
alter table people.hand_over no force row level security;
alter table timeline.happening no force row level security;
select timeline.put('people.case-opened', f.id, row(f.tenant_id, f.folder_id, f.circle_id, f.id), timeline.moment(f.opened_on, f.made_at), f.owner_id, null, f.subject)
  from people.case_file f;
select timeline.put('people.case-closed', f.id, row(f.tenant_id, f.folder_id, f.circle_id, f.id), timeline.moment(f.closed_on, f.changed_at), null, null, '')
  from people.case_file f where f.status = 'closed';
select timeline.put('people.handed-over', h.id, row(h.tenant_id, h.folder_id, h.circle_id, h.case_id), h.at, h.by_id, null,
    (select m.name from tenancy.member m where m.tenant_id = h.tenant_id and m.id = h.to_id))
  from people.hand_over h where h.undone_at is null;
alter table people.case_file force row level security;
alter table people.hand_over force row level security;
alter table timeline.happening force row level security;
