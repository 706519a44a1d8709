-- A report is kept while it is written as a referral is: one of each a case.
alter table sharing.draft add column kind text not null default 'referral' check (kind in ('referral', 'report'));
alter table sharing.draft alter column kind drop default;
alter table sharing.draft drop constraint draft_pkey;
alter table sharing.draft add primary key (tenant_id, case_id, member_id, kind);
