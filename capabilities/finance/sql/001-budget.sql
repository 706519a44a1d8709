-- The budget of a household: one worksheet a case, its posts, and what was really paid where no bank says it.
create schema finance;
grant usage on schema finance to omzien_app, omzien_worker;

-- One line of the worksheet. Amounts are never signed; the group says which way the money goes.
create table finance.post (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Of one person of the household, or of all (null).
  person_id uuid,
  "group" text not null check ("group" in ('income', 'fixedCosts', 'reserves', 'household', 'debts')),
  category text not null check (category ~ '^[a-zA-Z]{1,40}$'),
  name text not null default '' check (length(name) <= 120),
  amount_cents bigint not null check (amount_cents between 0 and 1000000000),
  period text not null check (period in ('week', 'fourWeeks', 'month', 'quarter', 'tenTerms', 'year')),
  -- What was typed, such as 3*42,50; null when the amount was typed as it is.
  expression text check (length(expression) <= 200),
  note text not null default '' check (length(note) <= 1000),
  from_month text check (from_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  until_month text check (until_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  due_months smallint[] not null default '{}' check (cardinality(due_months) <= 12 and 0 < all (due_months) and 13 > all (due_months)),
  state text not null default 'active' check (state in ('active', 'estimated', 'notYetClaimed', 'paused')),
  position double precision not null,
  -- Taken off the worksheet; put back by a change, so that nothing is lost by one key.
  removed_at timestamptz,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, person_id) references people.person,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check (from_month <= until_month)
);
call db.guard_by_circle('finance.post');
create index on finance.post (tenant_id, case_id, position);
create index on finance.post (tenant_id, person_id);
create index on finance.post (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, person_id, "group", category, name, amount_cents, period, expression, note,
    from_month, until_month, due_months, state, position),
  update (person_id, "group", category, name, amount_cents, period, expression, note, from_month, until_month, due_months, state,
    position, removed_at, version, changed_at)
  on finance.post to omzien_app;
grant select on finance.post to omzien_worker;

-- What was really paid or received on a post in a month, typed by hand. It stands in the place of what the bank says.
create table finance.hand_amount (
  tenant_id uuid not null,
  case_id uuid not null,
  post_id uuid not null,
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  folder_id uuid not null,
  circle_id uuid not null,
  -- In the sense of the group: what came in for income, what was spent for the rest. Null: taken back.
  amount_cents bigint check (amount_cents between 0 and 1000000000),
  expression text check (length(expression) <= 200),
  version integer not null default 1,
  primary key (tenant_id, post_id, month),
  foreign key (tenant_id, case_id, post_id) references finance.post (tenant_id, case_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.hand_amount');
create index on finance.hand_amount (tenant_id, case_id, month);
create index on finance.hand_amount (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, case_id, post_id, month, folder_id, circle_id, amount_cents, expression),
  update (amount_cents, expression, version) on finance.hand_amount to omzien_app;
grant select on finance.hand_amount to omzien_worker;

-- Money there was on 1 January: free ('free'), or in the jar of a reserve (its category).
create table finance.year_start (
  tenant_id uuid not null,
  case_id uuid not null,
  year smallint not null check (year between 1900 and 2200),
  category text not null check (category ~ '^[a-zA-Z]{1,40}$'),
  folder_id uuid not null,
  circle_id uuid not null,
  amount_cents bigint not null check (amount_cents between -1000000000 and 1000000000),
  version integer not null default 1,
  primary key (tenant_id, case_id, year, category),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.year_start');
create index on finance.year_start (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, case_id, year, category, folder_id, circle_id, amount_cents), update (amount_cents, version)
  on finance.year_start to omzien_app;
grant select on finance.year_start to omzien_worker;
