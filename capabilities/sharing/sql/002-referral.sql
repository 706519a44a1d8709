-- Referrals to a service or someone elsewhere, each step of them, and what a receiver without account may do.
create table sharing.referral (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- The service of the sociale kaart; null for a receiver that was typed.
  service_id uuid,
  receiver text not null check (length(receiver) between 1 and 200),
  -- The goal it is to help with.
  goal_id uuid,
  question text not null default '' check (length(question) <= 4000),
  purpose text not null default '' check (length(purpose) <= 1000),
  -- The chosen lines, each as it will leave.
  lines jsonb not null default '[]' check (jsonb_typeof(lines) = 'array' and octet_length(lines::text) <= 300000),
  ground text check (ground in ('consent', 'contract', 'legal-duty', 'vital', 'public-task', 'legitimate')),
  lifting text check (lifting in ('consent', 'right', 'duty', 'conflict')),
  consent_on date,
  consent_how text check (consent_how in ('spoken', 'written')),
  lifting_reason text not null default '' check (length(lifting_reason) <= 1000),
  seen_by_person boolean not null default false,
  reaction text not null default '' check (length(reaction) <= 1000),
  -- A warm handover: together, on a day and at a time, with whom.
  warm boolean not null default false,
  warm_on date,
  warm_at text not null default '' check (warm_at ~ '^([0-2][0-9]:[0-5][0-9])?$'),
  warm_with text not null default '' check (length(warm_with) <= 200),
  state text not null default 'draft'
    check (state in ('draft', 'sent', 'opened', 'contact', 'accepted', 'declined', 'started', 'ended', 'withdrawn')),
  made_by uuid not null,
  sent_on date,
  -- The day an answer is expected by, and the last days of the link: before an answer, and after an acceptance.
  answer_by date,
  link_until date,
  follow_until date,
  -- SHA-256 of what stands in the link; null once it opens nothing any more.
  secret_hash bytea check (length(secret_hash) = 32),
  disclosure_id uuid,
  -- The receiver said something that nobody here noted yet.
  unseen boolean not null default false,
  -- The day the night found that nobody answered in time.
  silent_since date,
  -- The day of its last step.
  last_on date not null,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, service_id) references directory.service,
  foreign key (tenant_id, goal_id) references plan.goal,
  foreign key (tenant_id, made_by) references tenancy.member,
  foreign key (tenant_id, disclosure_id) references sharing.disclosure,
  unique (tenant_id, secret_hash),
  check ((state = 'draft') = (disclosure_id is null)),
  check ((state = 'draft') = (sent_on is null)),
  check (state not in ('draft', 'withdrawn') or secret_hash is null)
);
call db.guard_by_circle('sharing.referral');
create index referral_case on sharing.referral (tenant_id, case_id, id desc);
create index on sharing.referral (tenant_id, folder_id, circle_id);
create index referral_goal on sharing.referral (tenant_id, goal_id) where goal_id is not null;
create index referral_under_way on sharing.referral (tenant_id, answer_by, id)
  where state in ('sent', 'opened', 'contact', 'accepted') or unseen;
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, service_id, receiver, goal_id, question, purpose, lines, ground, lifting,
    consent_on, consent_how, lifting_reason, seen_by_person, reaction, warm, warm_on, warm_at, warm_with, made_by, last_on),
  update (service_id, receiver, goal_id, question, purpose, lines, ground, lifting, consent_on, consent_how, lifting_reason, seen_by_person, reaction,
    warm, warm_on, warm_at, warm_with, state, sent_on, answer_by, link_until, follow_until, secret_hash, disclosure_id, unseen, silent_since, last_on, version)
  on sharing.referral to omzien_app;
grant select, update (secret_hash, silent_since, version) on sharing.referral to omzien_worker;

-- What happened to a referral: which day, and who said it. Only ever added to.
create table sharing.referral_step (
  tenant_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  step text not null
    check (step in ('sent', 'new-link', 'opened', 'contact', 'accepted', 'declined', 'started', 'ended', 'withdrawn', 'silent')),
  on_day date not null,
  -- By the link, told to a colleague, or ours.
  how text not null check (how in ('link', 'told', 'ours')),
  -- Who said it at the receiver; empty where it is ours.
  said_by text not null default '' check (length(said_by) <= 200),
  note text not null default '' check (length(note) <= 2000),
  member_id uuid,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references sharing.referral,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  check (step <> 'declined' or note <> '')
);
call db.guard_by_circle('sharing.referral_step');
create index referral_step_referral on sharing.referral_step (tenant_id, referral_id, made_at);
create index on sharing.referral_step (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, referral_id, case_id, folder_id, circle_id, step, on_day, how, said_by, note, member_id)
  on sharing.referral_step to omzien_app, omzien_worker;

call undo.follow('sharing.referral');
call undo.follow('sharing.referral_step');

-- A guest sees and answers the one referral whose link they hold; what no longer opens says so in the answer, not here.
create policy guest_reads on sharing.referral for select to omzien_guest using (tenant_id = db.my_tenant() and secret_hash = db.my_secret());
create policy guest_answers on sharing.referral for update to omzien_guest
  using (tenant_id = db.my_tenant() and secret_hash = db.my_secret())
  with check (tenant_id = db.my_tenant() and secret_hash = db.my_secret()
    and state in ('opened', 'contact', 'accepted', 'declined', 'started', 'ended'));
grant select (tenant_id, id, case_id, folder_id, circle_id, state, link_until, follow_until, secret_hash, disclosure_id, version),
  update (state, unseen, last_on, silent_since, version) on sharing.referral to omzien_guest;

create policy guest_reads on sharing.disclosure for select to omzien_guest using (tenant_id = db.my_tenant()
  and exists (select from sharing.referral r where r.tenant_id = disclosure.tenant_id and r.disclosure_id = disclosure.id and r.secret_hash = db.my_secret()));
grant select (tenant_id, id, sheet) on sharing.disclosure to omzien_guest;

create policy guest_says on sharing.referral_step for insert to omzien_guest with check (tenant_id = db.my_tenant() and member_id is null and how = 'link'
  and step in ('opened', 'contact', 'accepted', 'declined', 'started', 'ended')
  and exists (select from sharing.referral r where r.tenant_id = referral_step.tenant_id and r.id = referral_step.referral_id
    and r.case_id = referral_step.case_id and r.folder_id = referral_step.folder_id and r.circle_id = referral_step.circle_id
    and r.secret_hash = db.my_secret()));
grant insert (tenant_id, id, referral_id, case_id, folder_id, circle_id, step, on_day, how, said_by, note) on sharing.referral_step to omzien_guest;
