-- What the plan tells the timeline: who agreed, what was signed, a goal that ended, and what was done for it.
create function plan.tell_agreement() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('plan.' || new.answer, new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
    timeline.moment(new.said_on, new.made_at), new.asked_by, null, new.name);
  return new;
end $$;
create trigger tell after insert on plan.agreement for each row execute function plan.tell_agreement();

create function plan.tell_signed() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('plan.signed', new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
    timeline.moment(new.signed_on, new.made_at), new.signed_by, null, new.number::text);
  return new;
end $$;
create trigger tell after insert on plan.signed_version for each row execute function plan.tell_signed();

-- A goal or a task that is taken up again did not end.
create function plan.tell_goal() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from timeline.happening where tenant_id = new.tenant_id and kind in ('plan.goal-reached', 'plan.goal-dropped') and id = new.id;
  if new.state in ('reached', 'dropped') then
    perform timeline.put('plan.goal-' || new.state, new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id), now(), db.my_member(), new.id, new.own_words);
  end if;
  return new;
end $$;
create trigger tell after update of state on plan.goal for each row when (old.state <> new.state) execute function plan.tell_goal();

create function plan.tell_action() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state = 'done' then
    perform timeline.put('plan.action-done', new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id), now(), db.my_member(), new.goal_id, new.title);
  else
    delete from timeline.happening where tenant_id = new.tenant_id and kind = 'plan.action-done' and id = new.id;
  end if;
  return new;
end $$;
create trigger tell after update of state on plan.action for each row when (old.state <> new.state) execute function plan.tell_action();

create function plan.tell_evaluation() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('plan.evaluated-' || new.decision, new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
    timeline.moment(new.held_on, new.made_at), new.written_by, null, array_to_string(new.present, ', '));
  return new;
end $$;
create trigger tell after insert on plan.evaluation for each row execute function plan.tell_evaluation();

create function plan.tell_report() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('plan.closing-report', new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
    timeline.moment(new.closed_on, new.made_at), new.written_by, null, '');
  return new;
end $$;
create trigger tell after insert on plan.closing_report for each row execute function plan.tell_report();

revoke execute on function plan.tell_agreement(), plan.tell_signed(), plan.tell_goal(), plan.tell_action(), plan.tell_evaluation(), plan.tell_report()
  from public;
grant execute on function plan.tell_agreement(), plan.tell_signed(), plan.tell_goal(), plan.tell_action(), plan.tell_evaluation(), plan.tell_report()
  to omzien_app, omzien_worker;

-- What was there before the timeline. When a goal ended before is not known, so that stays out.
alter table plan.agreement no force row level security;
alter table plan.signed_version no force row level security;
alter table plan.evaluation no force row level security;
alter table plan.closing_report no force row level security;
alter table timeline.happening no force row level security;
select timeline.put('plan.' || a.answer, a.id, row(a.tenant_id, a.folder_id, a.circle_id, a.case_id), timeline.moment(a.said_on, a.made_at), a.asked_by, null, a.name)
  from plan.agreement a;
select timeline.put('plan.signed', s.id, row(s.tenant_id, s.folder_id, s.circle_id, s.case_id), timeline.moment(s.signed_on, s.made_at), s.signed_by, null, s.number::text)
  from plan.signed_version s;
alter table plan.agreement force row level security;
select timeline.put('plan.evaluated-' || e.decision, e.id, row(e.tenant_id, e.folder_id, e.circle_id, e.case_id), timeline.moment(e.held_on, e.made_at), e.written_by, null,
    array_to_string(e.present, ', '))
  from plan.evaluation e;
select timeline.put('plan.closing-report', r.id, row(r.tenant_id, r.folder_id, r.circle_id, r.case_id), timeline.moment(r.closed_on, r.made_at), r.written_by, null, '')
  from plan.closing_report r;
alter table plan.signed_version force row level security;
alter table plan.evaluation force row level security;
alter table plan.closing_report force row level security;
alter table timeline.happening force row level security;
