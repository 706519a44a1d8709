-- A third way to pay: creditors get one sum at once from a credit, which is paid back over the term. Its costs come off what is offered.
alter table finance.debt_plan drop constraint debt_plan_kind_check;
alter table finance.debt_plan add constraint debt_plan_kind_check check (kind in ('mediation', 'credit', 'instalments'));
alter table finance.debt_plan add column credit_costs_cents bigint not null default 0
  check (credit_costs_cents between 0 and 100000000);
grant insert (credit_costs_cents), update (credit_costs_cents) on finance.debt_plan to omzien_app;

-- A proposal to all creditors as it was put on record on a day: later changes of debts or plan do not touch it.
create table finance.offer (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  made_on date not null,
  kind text not null check (kind in ('mediation', 'credit', 'instalments')),
  monthly_cents bigint not null check (monthly_cents between 0 and 100000000),
  credit_costs_cents bigint not null check (credit_costs_cents between 0 and 100000000),
  months smallint not null check (months between 1 and 120),
  start_month text not null check (start_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  -- The day that every balance in it is of; null where they are of different days.
  balance_day date,
  owed_cents bigint not null check (owed_cents >= 0),
  offered_cents bigint not null check (offered_cents between 0 and owed_cents),
  -- What each creditor is offered, and who stays out and why.
  shares jsonb not null check (octet_length(shares::text) <= 400000),
  left_out jsonb not null check (octet_length(left_out::text) <= 400000),
  member_id uuid not null,
  nth bigint generated always as identity,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.offer');
create index on finance.offer (tenant_id, case_id, nth);
create index on finance.offer (tenant_id, member_id);
create index on finance.offer (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, made_on, kind, monthly_cents, credit_costs_cents, months, start_month, balance_day,
    owed_cents, offered_cents, shares, left_out, member_id)
  on finance.offer to omzien_app;
grant select on finance.offer to omzien_worker;
call undo.follow('finance.offer');
