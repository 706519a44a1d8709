-- What was paid on debts, and what was owed on earlier days: by these one sees a debt fall. What is owed now is reckoned from the last
-- balance that was told and what was paid from that day on, so that no amount stands in two places.
alter table finance.claim add column told_on date;
grant insert (told_on), update (told_on) on finance.claim to omzien_app;

-- One row a debt: a payment to all creditors at once has as many rows under one id as it was shared over.
create table finance.payment (
  tenant_id uuid not null,
  id uuid not null,
  claim_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  on_day date not null,
  cents bigint not null check (cents between 1 and 10000000000),
  -- Who says that it was paid: the person, a statement of the bank, the creditor.
  source text not null check (source in ('person', 'statement', 'creditor')),
  member_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id, claim_id),
  foreign key (tenant_id, claim_id) references finance.claim,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.payment');
create index on finance.payment (tenant_id, case_id, on_day);
create index on finance.payment (tenant_id, claim_id, on_day);
create index on finance.payment (tenant_id, member_id);
create index on finance.payment (tenant_id, folder_id, circle_id);
grant select, delete,
  insert (tenant_id, id, claim_id, case_id, folder_id, circle_id, on_day, cents, source, member_id) on finance.payment to omzien_app;
grant select on finance.payment to omzien_worker;
call undo.follow('finance.payment');

-- A balance that another took the place of. The one that holds stands on the claim itself.
create table finance.earlier_balance (
  tenant_id uuid not null,
  claim_id uuid not null,
  -- The version of the claim that it stood in.
  version integer not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  on_day date not null,
  cents bigint not null check (cents between 0 and 10000000000),
  -- How sure it was: told, asked, or confirmed by the creditor.
  state text not null check (state in ('told', 'asked', 'confirmed', 'withdrawn')),
  primary key (tenant_id, claim_id, version),
  foreign key (tenant_id, claim_id) references finance.claim,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.earlier_balance');
create index on finance.earlier_balance (tenant_id, case_id);
create index on finance.earlier_balance (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, claim_id, version, case_id, folder_id, circle_id, on_day, cents, state)
  on finance.earlier_balance to omzien_app;
grant select on finance.earlier_balance to omzien_worker;
call undo.follow('finance.earlier_balance');
