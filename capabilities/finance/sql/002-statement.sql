-- What the bank says: accounts of a household, files that were read, movements, and the rules that sort them.
create table finance.account (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- In capitals without spaces, or whatever number the file gives; empty when it gives none.
  number text not null check (length(number) <= 60),
  currency text not null default 'EUR' check (length(currency) between 1 and 8),
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.account');
create index on finance.account (tenant_id, folder_id, circle_id);
grant select, insert on finance.account to omzien_app;
grant select on finance.account to omzien_worker;

-- One file that was read. The file itself is not kept.
create table finance.bank_import (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  file_name text not null check (length(file_name) <= 200),
  file_bytes integer not null check (file_bytes >= 0),
  -- Hash of the bytes: the same file is known again.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  member_id uuid not null,
  added integer not null check (added >= 0),
  known integer not null check (known >= 0),
  from_day date,
  until_day date,
  -- Of the only account in the file; null with several, or when the file does not tell.
  opening_cents bigint,
  closing_cents bigint,
  undone_at timestamptz,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.bank_import');
create index on finance.bank_import (tenant_id, case_id, made_at);
create index on finance.bank_import (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, file_name, file_bytes, fingerprint, member_id, added, known, from_day, until_day,
    opening_cents, closing_cents),
  update (undone_at, version) on finance.bank_import to omzien_app;
grant select on finance.bank_import to omzien_worker;

-- One movement. What the bank wrote is emptied after its term; day, amount and category stay for the worksheet.
create table finance.entry (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  account_id uuid not null,
  import_id uuid not null,
  day date not null,
  -- Signed: positive came in, negative went out.
  amount_cents bigint not null check (abs(amount_cents) < 1000000000000),
  counterparty_iban text check (length(counterparty_iban) <= 60),
  counterparty_name text not null check (length(counterparty_name) <= 300),
  description text not null check (length(description) <= 2000),
  booked boolean not null,
  -- Hash of what tells this movement from all others of the account, in whatever file it comes.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  category text check (category ~ '^[a-zA-Z]{1,40}$'),
  post_id uuid,
  sorted_by text check (sorted_by in ('hand', 'rule', 'guess')),
  -- Between own accounts: it is no income and no cost.
  left_out boolean not null default false,
  expires_on date not null,
  emptied boolean not null default false,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, account_id, fingerprint),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, account_id) references finance.account,
  foreign key (tenant_id, import_id) references finance.bank_import,
  foreign key (tenant_id, case_id, post_id) references finance.post (tenant_id, case_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check ((category is null) = (sorted_by is null))
);
call db.guard_by_circle('finance.entry');
create index on finance.entry (tenant_id, case_id, day desc, id desc);
create index on finance.entry (tenant_id, import_id);
create index on finance.entry (tenant_id, case_id, post_id);
create index on finance.entry (tenant_id, expires_on) where not emptied;
create index on finance.entry (tenant_id, folder_id, circle_id);
grant select, delete,
  insert (tenant_id, id, case_id, folder_id, circle_id, account_id, import_id, day, amount_cents, counterparty_iban, counterparty_name,
    description, booked, fingerprint, category, post_id, sorted_by, left_out, expires_on),
  update (category, post_id, sorted_by, left_out, version) on finance.entry to omzien_app;
grant select, update (counterparty_iban, counterparty_name, description, emptied) on finance.entry to omzien_worker;

-- What moved, without a word of what the bank wrote: for the worksheet and the year.
create view finance.moved with (security_invoker = true) as
  select tenant_id, case_id, day, amount_cents, category, post_id from finance.entry
    where category is not null and booked and not left_out;
grant select on finance.moved to omzien_app, omzien_worker;

-- A rule learned from a correction in this case; all that is filled in must fit.
create table finance.sorting_rule (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  sign text not null check (sign in ('in', 'out')),
  iban text check (length(iban) <= 60),
  name text check (length(name) <= 300),
  words text[] not null check (cardinality(words) <= 50),
  category text not null check (category ~ '^[a-zA-Z]{1,40}$'),
  post_id uuid,
  strength integer not null check (strength >= 1),
  last_on date not null,
  -- Words of the entry it was learned from, to tell a later one apart.
  example text[] not null check (cardinality(example) <= 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, case_id, post_id) references finance.post (tenant_id, case_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.sorting_rule');
create index on finance.sorting_rule (tenant_id, case_id);
create index on finance.sorting_rule (tenant_id, case_id, post_id);
create index on finance.sorting_rule (tenant_id, folder_id, circle_id);
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, sign, iban, name, words, category, post_id, strength, last_on, example),
  update (category, post_id, strength, last_on, words) on finance.sorting_rule to omzien_app;
grant select on finance.sorting_rule to omzien_worker;
