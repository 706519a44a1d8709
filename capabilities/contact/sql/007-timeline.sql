-- The timeline reads what happened by the moment, in each of its parts.
alter table contact.task add done_at timestamptz;
grant update (done_at) on contact.task to omzien_app;
create index note_goal on contact.note (tenant_id, goal_id) where goal_id is not null;
create index task_done on contact.task (tenant_id, case_id, done_at desc, id desc) where done_at is not null;
drop index contact.appointment_tenant_id_case_id_starts_at_idx;
create index appointment_case on contact.appointment (tenant_id, case_id, starts_at desc, id desc);

-- A task that is done knows when; the day it is done on follows what was set.
create function contact.mark_done() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.done_on is null then
    new.done_at := null;
  elsif tg_op = 'INSERT' or old.done_on is distinct from new.done_on then
    new.done_at := timeline.moment(new.done_on, now());
  end if;
  return new;
end $$;
revoke execute on function contact.mark_done() from public;
grant execute on function contact.mark_done() to omzien_app, omzien_worker;
create trigger mark_done before insert or update of done_on on contact.task for each row execute function contact.mark_done();

alter table contact.task no force row level security;
update contact.task set done_at = timeline.moment(done_on, made_at) where done_on is not null;
alter table contact.task force row level security;
