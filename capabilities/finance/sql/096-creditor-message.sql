-- What was asked of creditors and what they answered, one message a row.
create table finance.creditor_message (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  claim_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('notice', 'balanceAsked', 'balance', 'proposed', 'accepted', 'refused', 'noCooperation',
    'reconsiderationAsked', 'agreed', 'ended')),
  -- Day on which it was sent or came in.
  on_day date not null,
  -- The balance that was stated, or what was offered in all.
  cents bigint check (cents between 0 and 10000000000),
  -- Day that a stated balance is of.
  balance_day date,
  because text not null default '' check (length(because) <= 500),
  member_id uuid not null,
  nth bigint generated always as identity,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, claim_id) references finance.claim,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check ((kind in ('balance', 'proposed')) = (cents is not null)),
  check ((kind = 'balance') = (balance_day is not null))
);
call db.guard_by_circle('finance.creditor_message');
create index on finance.creditor_message (tenant_id, case_id, on_day, nth);
create index on finance.creditor_message (tenant_id, claim_id);
create index on finance.creditor_message (tenant_id, member_id);
create index on finance.creditor_message (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, claim_id, folder_id, circle_id, kind, on_day, cents, balance_day, because, member_id)
  on finance.creditor_message to omzien_app;
grant select on finance.creditor_message to omzien_worker;
call undo.follow('finance.creditor_message');
