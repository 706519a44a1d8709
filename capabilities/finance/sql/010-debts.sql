-- Debts: what is owed to whom, what can be paid on it each month, and the creditors an organisation knows.
create table finance.creditor (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null default gen_random_uuid(),
  -- Organisations only: a private person never stands in what all colleagues see.
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('rent', 'energy', 'water', 'healthInsurance', 'care', 'tax', 'allowance', 'benefit', 'fine',
    'studentLoan', 'municipality', 'telecom', 'credit', 'overdraft', 'mailOrder', 'insurance', 'collector')),
  address text not null default '' check (length(address) <= 500),
  primary key (tenant_id, id)
);
call db.guard_by_tenant('finance.creditor');
create unique index creditor_name on finance.creditor (tenant_id, lower(name));
grant select, insert (tenant_id, name, kind) on finance.creditor to omzien_app;
grant select on finance.creditor to omzien_worker;

create table finance.claim (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Null while it is not known to whom the debt is.
  creditor text check (length(creditor) between 1 and 200),
  collector text check (length(collector) between 1 and 200),
  reference text not null check (length(reference) <= 100),
  kind text not null check (kind in ('rent', 'energy', 'water', 'healthInsurance', 'care', 'tax', 'allowance', 'benefit', 'fine',
    'studentLoan', 'municipality', 'alimony', 'telecom', 'credit', 'overdraft', 'mailOrder', 'insurance', 'privatePerson', 'other')),
  original_cents bigint not null check (original_cents between 0 and 10000000000),
  current_cents bigint not null check (current_cents between 0 and 10000000000),
  interest_cents bigint not null check (interest_cents >= 0),
  costs_cents bigint not null check (costs_cents >= 0),
  since date,
  balance_day date,
  preferential boolean not null,
  attachment text not null check (attachment in ('none', 'income', 'account', 'goods')),
  disputed boolean not null,
  joint boolean not null,
  excluded_from_discharge boolean not null,
  threat text not null check (threat in ('none', 'eviction', 'cutOff', 'healthInsurance')),
  -- The day it was reported to us, and the day on which it comes true if nobody does anything.
  threat_reported_on date,
  threat_on date,
  instalment_cents bigint check (instalment_cents between 0 and 10000000000),
  note text not null check (length(note) <= 2000),
  -- How sure the balance is; a withdrawn claim stays, with the reason.
  state text not null check (state in ('told', 'asked', 'confirmed', 'withdrawn')),
  withdrawn_because text not null default '' check (length(withdrawn_because) <= 500),
  version integer not null default 1,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check (interest_cents + costs_cents <= current_cents),
  check ((state = 'withdrawn') = (withdrawn_because <> '')),
  check (threat <> 'none' or (threat_reported_on is null and threat_on is null))
);
call db.guard_by_circle('finance.claim');
create index on finance.claim (tenant_id, case_id, id);
create index claim_threat on finance.claim (tenant_id, threat_on, id) where threat <> 'none' and state <> 'withdrawn';
create index on finance.claim (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, creditor, collector, reference, kind, original_cents, current_cents, interest_cents,
    costs_cents, since, balance_day, preferential, attachment, disputed, joint, excluded_from_discharge, threat, threat_reported_on,
    threat_on, instalment_cents, note, state),
  update (creditor, collector, reference, kind, original_cents, current_cents, interest_cents, costs_cents, since, balance_day,
    preferential, attachment, disputed, joint, excluded_from_discharge, threat, threat_reported_on, threat_on, instalment_cents, note,
    state, withdrawn_because, version, changed_at)
  on finance.claim to omzien_app;
grant select on finance.claim to omzien_worker;

-- What can be paid each month to all creditors together, where that amount comes from, and which way is taken.
create table finance.debt_plan (
  tenant_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('mediation', 'instalments')),
  monthly_cents bigint not null check (monthly_cents between 0 and 100000000),
  -- The amount that stays free (vtlb), as it was calculated elsewhere.
  free_cents bigint check (free_cents between 0 and 100000000),
  source text not null check (length(source) <= 200),
  source_on date,
  months smallint not null check (months between 1 and 120),
  start_month text not null check (start_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.debt_plan');
create index on finance.debt_plan (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, case_id, folder_id, circle_id, kind, monthly_cents, free_cents, source, source_on, months, start_month),
  update (kind, monthly_cents, free_cents, source, source_on, months, start_month, version, changed_at)
  on finance.debt_plan to omzien_app;
grant select on finance.debt_plan to omzien_worker;

-- A claim is found by its reference on a letter, however its signs are typed, by who asks for the money, and by its note; not when it was withdrawn.
create function finance.publish_claim() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state = 'withdrawn' then
    delete from search.entry where tenant_id = new.tenant_id and kind = 'claim' and id = new.id;
  else
    perform search.put('claim', new.id, new.tenant_id, new.folder_id, new.circle_id, concat_ws(' ', new.creditor,
      regexp_replace(new.reference, '[^[:alnum:]]+', ' ', 'g'), regexp_replace(new.reference, '[^[:alnum:]]+', '', 'g')),
      concat_ws(' ', new.collector, new.note), new.changed_at);
  end if;
  return new;
end $$;
revoke execute on function finance.publish_claim() from public;
grant execute on function finance.publish_claim() to omzien_app, omzien_worker;
create trigger publish after insert or update of creditor, collector, reference, note, state on finance.claim
  for each row execute function finance.publish_claim();
