-- Mail that is to leave, and what became of it: to whom, of which kind and when. Its words are written as it leaves and kept nowhere.
create schema mail;
grant usage on schema mail to omzien_app, omzien_worker, omzien_finder;

create table mail.outgoing (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  -- `contact.invitation`: whoever made it known writes its words.
  kind text not null check (kind ~ '^[a-z]+\.[a-z]+(-[a-z]+)*$'),
  -- What it is about, and which state of that: for each there is one mail, however often it is asked for.
  about_id uuid not null,
  mark text not null check (length(mark) between 1 and 60),
  -- The case, and where that lies. A mail that is about nobody has none.
  subject_id uuid,
  folder_id uuid,
  circle_id uuid,
  person_id uuid,
  -- Only where no card says it, and only until it left.
  address text check (length(address) <= 320),
  -- Who is told when it does not arrive.
  member_id uuid not null,
  state text not null default 'waiting' check (state in ('waiting', 'leaving', 'sent', 'stopped', 'failed', 'void')),
  -- Why it stopped, failed, or has to wait.
  why text check (why ~ '^[a-z]+(-[a-z]+)*$'),
  -- What it turned out to be as it left, as the timeline calls it.
  left_as text check (left_as ~ '^[a-z]+\.[a-z]+(-[a-z]+)*$'),
  attempts integer not null default 0,
  queued_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  -- Whoever sends it holds it until then; after that another may.
  leased_until timestamptz,
  settled_at timestamptz,
  seen_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, kind, about_id, mark),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade on delete cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  check (num_nulls(subject_id, folder_id, circle_id) in (0, 3)),
  check (state = 'waiting' or state = 'leaving' or address is null),
  check ((state in ('waiting', 'leaving')) = (settled_at is null)),
  check (state <> 'sent' or left_as is not null)
);
call db.guard('mail.outgoing');
-- One's own where it is about nobody, or any that lies in a folder one may see.
create policy app_circle on mail.outgoing to omzien_app
  using (tenant_id = db.my_tenant() and case when circle_id is null then member_id = db.my_member() else circle_id = any ((select db.my_circles())::uuid[]) end)
  with check (tenant_id = db.my_tenant() and case when circle_id is null then member_id = db.my_member() else circle_id = any ((select db.my_circles())::uuid[]) end);
create index outgoing_due on mail.outgoing (tenant_id, due_at) where state in ('waiting', 'leaving');
create index outgoing_unseen on mail.outgoing (tenant_id, member_id, settled_at) where state in ('stopped', 'failed') and seen_at is null;
create index on mail.outgoing (tenant_id, settled_at);
create index on mail.outgoing (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, kind, about_id, mark, subject_id, folder_id, circle_id, person_id, address, member_id),
  update (state, why, address, settled_at, seen_at) on mail.outgoing to omzien_app;
grant select, insert, delete, update (state, why, left_as, address, attempts, due_at, leased_until, settled_at) on mail.outgoing to omzien_worker;

-- What left is told to the timeline of its case.
create function mail.tell_sent() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put(new.left_as, new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.subject_id), new.settled_at, new.member_id, null, '');
  return null;
end $$;
revoke execute on function mail.tell_sent() from public;
grant execute on function mail.tell_sent() to omzien_app, omzien_worker;
create trigger tell_sent after update of state on mail.outgoing for each row
  when (new.state = 'sent' and old.state <> 'sent' and new.subject_id is not null) execute function mail.tell_sent();

-- How it stands with the mail of the organisation, in numbers alone: for a beheerder, who reads no files.
create policy finder_all on mail.outgoing for select to omzien_finder using (true);
grant select (tenant_id, state, why, attempts, settled_at) on mail.outgoing to omzien_finder;
create function mail.tally() returns table (waiting integer, failed integer, sent integer, last_sent timestamptz, trouble text)
  language sql stable security definer set search_path = '' as $$
  select count(*) filter (where state in ('waiting', 'leaving'))::integer,
    count(*) filter (where state = 'failed' and settled_at > now() - interval '30 days')::integer,
    count(*) filter (where state = 'sent' and settled_at > now() - interval '30 days')::integer,
    max(settled_at) filter (where state = 'sent'),
    max(why) filter (where state = 'waiting' and attempts > 0)
  from mail.outgoing where tenant_id = db.my_tenant()
$$;
revoke execute on function mail.tally() from public;
grant execute on function mail.tally() to omzien_app;
grant create on schema mail to omzien_finder;
alter function mail.tally() owner to omzien_finder;
revoke create on schema mail from omzien_finder;
