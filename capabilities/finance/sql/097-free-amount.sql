-- What someone keeps to live on and what counts as income, as it was worked out elsewhere, from which day it holds. What held before stays.
create table finance.free_amount (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- From this day on it holds, until the day of the next.
  from_day date not null,
  living text not null check (living in ('single', 'singleParent', 'couple', 'coupleWithChild')),
  income_cents bigint not null check (income_cents between 0 and 100000000),
  -- Each with who worked it out, and on which day.
  beslagvrije_voet_cents bigint check (beslagvrije_voet_cents between 0 and 100000000),
  beslagvrije_voet_source text check (beslagvrije_voet_source in ('uwbeslagvrijevoet', 'bureauWsnp', 'letter', 'other')),
  beslagvrije_voet_on date,
  vtlb_cents bigint check (vtlb_cents between 0 and 100000000),
  vtlb_source text check (vtlb_source in ('uwbeslagvrijevoet', 'bureauWsnp', 'letter', 'other')),
  vtlb_on date,
  note text not null default '' check (length(note) <= 1000),
  member_id uuid not null,
  version integer not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_id, from_day),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  check (num_nulls(beslagvrije_voet_cents, beslagvrije_voet_source, beslagvrije_voet_on) in (0, 3)),
  check (num_nulls(vtlb_cents, vtlb_source, vtlb_on) in (0, 3)),
  check (num_nonnulls(beslagvrije_voet_cents, vtlb_cents) > 0)
);
call db.guard_by_circle('finance.free_amount');
create index on finance.free_amount (tenant_id, member_id);
create index on finance.free_amount (tenant_id, folder_id, circle_id);
grant select,
  insert (tenant_id, id, case_id, folder_id, circle_id, from_day, living, income_cents, beslagvrije_voet_cents, beslagvrije_voet_source,
    beslagvrije_voet_on, vtlb_cents, vtlb_source, vtlb_on, note, member_id),
  update (from_day, living, income_cents, beslagvrije_voet_cents, beslagvrije_voet_source, beslagvrije_voet_on, vtlb_cents, vtlb_source,
    vtlb_on, note, member_id, version, changed_at)
  on finance.free_amount to omzien_app;
grant select on finance.free_amount to omzien_worker;
call undo.follow('finance.free_amount');
