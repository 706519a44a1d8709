-- The address book of organisations that ask for money, kept by everyone who works with money. Private persons still never stand here.
alter table finance.creditor
  add column email text not null default '' check (length(email) <= 200),
  add column phone text not null default '' check (length(phone) <= 50),
  -- For whom a bureau or bailiff collects, where it is for one alone.
  add column collects_for text not null default '' check (length(collects_for) <= 200),
  add column retired boolean not null default false,
  add column version integer not null default 1;
grant insert (id, address, email, phone, collects_for, retired),
  update (name, kind, address, email, phone, collects_for, retired, version) on finance.creditor to omzien_app;

-- A letter to a creditor as it was made: the paper is kept as data, so that it can be set again as it was.
create table finance.creditor_letter (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  claim_id uuid not null,
  message_id uuid not null,
  -- Letters that were made in one go.
  batch_id uuid not null,
  to_name text not null check (length(to_name) between 1 and 200),
  to_address text not null check (length(to_address) <= 500),
  paper jsonb not null check (octet_length(paper::text) <= 100000),
  made_at timestamptz not null default now(),
  member_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, claim_id) references finance.claim,
  foreign key (tenant_id, message_id) references finance.creditor_message,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.creditor_letter');
create index on finance.creditor_letter (tenant_id, case_id, id desc);
create index on finance.creditor_letter (tenant_id, batch_id);
create index on finance.creditor_letter (tenant_id, claim_id);
create index on finance.creditor_letter (tenant_id, message_id);
create index on finance.creditor_letter (tenant_id, member_id);
create index on finance.creditor_letter (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, claim_id, message_id, batch_id, to_name, to_address, paper, member_id)
  on finance.creditor_letter to omzien_app;
grant select on finance.creditor_letter to omzien_worker;
call undo.follow('finance.creditor_letter');
