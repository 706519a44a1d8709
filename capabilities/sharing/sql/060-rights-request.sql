-- What someone asks about their own file: to see it, to have it corrected, to have it erased; who asked, the term, the checks, the decision.
create table sharing.rights_request (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('access', 'correction', 'erasure')),
  by_whom text not null check (by_whom in ('self', 'parent', 'guardian', 'curator', 'administrator', 'mentor', 'proxy', 'other')),
  -- Who asks, where that is not the person.
  asker_name text not null default '' check (length(asker_name) <= 200),
  how text not null check (how in ('spoken', 'letter', 'mail', 'portal')),
  -- What they ask, in their own words.
  asked text not null check (length(asked) between 1 and 4000),
  received_on date not null,
  due_on date not null,
  extended_on date,
  extended_because text not null default '' check (length(extended_because) <= 1000),
  handler_id uuid not null,
  -- How it was seen that they are who they say.
  identity text check (identity in ('document', 'known', 'questions')),
  -- By what it was seen that they may ask for the person.
  authority_seen text not null default '' check (length(authority_seen) <= 500),
  -- How a child of sixteen or older agreed that a parent asks.
  child_agreed text not null default '' check (length(child_agreed) <= 500),
  checked_by uuid,
  checked_on date,
  outcome text check (outcome in ('granted', 'partial', 'refused', 'withdrawn')),
  reason text not null default '' check (length(reason) <= 4000),
  decided_by uuid,
  decided_on date,
  -- The last letter that was written about it; it may be thrown away.
  letter_id uuid,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, handler_id) references tenancy.member,
  foreign key (tenant_id, checked_by) references tenancy.member,
  foreign key (tenant_id, decided_by) references tenancy.member,
  foreign key (tenant_id, made_by) references tenancy.member,
  check ((by_whom = 'self') = (asker_name = '')),
  check (due_on > received_on),
  check ((extended_on is null) = (extended_because = '')),
  check (num_nonnulls(identity, checked_by, checked_on) in (0, 3)),
  check (num_nonnulls(outcome, decided_by, decided_on) in (0, 3)),
  check ((outcome is null) = (reason = ''))
);
call db.guard_by_circle('sharing.rights_request');
create index rights_request_case on sharing.rights_request (tenant_id, case_id, id desc);
create index rights_request_open on sharing.rights_request (tenant_id, handler_id, due_on, id) where outcome is null;
create index on sharing.rights_request (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, kind, by_whom, asker_name, how, asked, received_on, due_on, handler_id, made_by),
  update (due_on, extended_on, extended_because, handler_id, identity, authority_seen, child_agreed, checked_by, checked_on, outcome, reason,
    decided_by, decided_on, letter_id, version)
  on sharing.rights_request to omzien_app;
grant select on sharing.rights_request to omzien_worker;
call undo.follow('sharing.rights_request');
