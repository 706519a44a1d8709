-- Requests for help: in the person's own words, in a team's queue, until someone decides.
create schema intake;
grant usage on schema intake to omzien_app, omzien_worker;

create table intake.request (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  team_id uuid not null,
  given text not null default '' check (length(given) <= 100),
  prefix text not null default '' check (length(prefix) <= 30),
  family text not null check (length(family) between 1 and 100),
  born_on date,
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 200),
  street text not null default '' check (length(street) <= 200),
  safe_contact text not null default '' check (length(safe_contact) <= 300),
  own_words text not null check (length(own_words) between 1 and 4000),
  question_behind text not null default '' check (length(question_behind) <= 4000),
  in_place text not null default '' check (length(in_place) <= 2000),
  -- Whether it is (also) about debts: then the terms of the Wgs hold.
  about_debts boolean not null default false,
  channel text not null check (channel in ('online', 'phone', 'desk', 'partner', 'outreach', 'early-signal')),
  -- Who asks: the person, someone for them, or a partner; and whether the person knows and wants it.
  asked_by text not null default '' check (length(asked_by) <= 200),
  knows text not null check (knows in ('self', 'yes', 'no', 'unknown')),
  inform_or_erase_on date,
  urgency text not null check (urgency in ('today', 'threatening', 'soon', 'normal')),
  urgency_reason text not null default '' check (length(urgency_reason) <= 500),
  safe_now text not null check (safe_now in ('yes', 'no', 'unknown')),
  safe_note text not null default '' check (length(safe_note) <= 1000),
  minors_at_home text not null default 'unknown' check (minors_at_home in ('yes', 'no', 'unknown')),
  -- The child check: how many, how old, who shares the care.
  minors_note text not null default '' check (length(minors_note) <= 1000),
  triaged_on date,
  triaged_by uuid,
  received_on date not null,
  taken_by uuid not null,
  status text not null default 'waiting' check (status in ('waiting', 'allocated', 'answered', 'referred', 'declined')),
  decided_on date,
  decided_by uuid,
  decision_note text not null default '' check (length(decision_note) <= 2000),
  case_id uuid,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, team_id) references tenancy.team,
  foreign key (tenant_id, taken_by) references tenancy.member,
  foreign key (tenant_id, triaged_by) references tenancy.member,
  foreign key (tenant_id, decided_by) references tenancy.member,
  foreign key (tenant_id, case_id) references people.case_file,
  check ((knows = 'no') = (inform_or_erase_on is not null)),
  -- Of someone who does not know, only what is needed to reach and inform them.
  check (knows <> 'no' or (born_on is null and email = '' and question_behind = '' and in_place = '')),
  check ((triaged_on is null) = (triaged_by is null)),
  check ((status = 'waiting') = (decided_on is null))
);
call db.guard_by_circle('intake.request');
-- The order of a queue, the same as `inOrder` in the rules.
create function intake.rank(urgency text) returns integer language sql immutable parallel safe set search_path = '' as $$
  select array_position(array['today', 'threatening', 'soon', 'normal'], urgency)
$$;
revoke execute on function intake.rank(text) from public;
grant execute on function intake.rank(text) to omzien_app, omzien_worker, omzien_migrate;
create index request_queue on intake.request (tenant_id, team_id, intake.rank(urgency), received_on, id) where status = 'waiting';
create index on intake.request (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, folder_id, circle_id, team_id, given, prefix, family, born_on, phone, email, street, safe_contact, own_words,
    question_behind, in_place, about_debts, channel, asked_by, knows, inform_or_erase_on, urgency, urgency_reason, safe_now, minors_at_home,
    received_on, taken_by),
  update (question_behind, in_place, about_debts, knows, inform_or_erase_on, urgency, urgency_reason, safe_now, safe_note, minors_at_home,
    minors_note, triaged_on, triaged_by, status, decided_on, decided_by, decision_note, case_id, version) on intake.request to omzien_app;
grant select on intake.request to omzien_worker;

create function intake.publish_request() returns trigger language plpgsql set search_path = '' as $$
begin
  perform search.put('request', new.id, new.tenant_id, new.folder_id, new.circle_id,
    concat_ws(' ', nullif(new.given, ''), nullif(new.prefix, ''), new.family), concat_ws(' ', new.own_words, new.question_behind), new.made_at);
  return new;
end $$;
revoke execute on function intake.publish_request() from public;
grant execute on function intake.publish_request() to omzien_app, omzien_worker;
create trigger publish after insert or update of question_behind on intake.request for each row execute function intake.publish_request();
