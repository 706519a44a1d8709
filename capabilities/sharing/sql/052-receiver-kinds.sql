-- For which kinds of receiver an organisation makes reports, and what each starts from. A list is set as a whole and stays as it was; the latest holds.
create table sharing.receiver_kind_list (
  tenant_id uuid not null references tenancy.tenant,
  version integer not null check (version > 0),
  kinds jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null default now(),
  primary key (tenant_id, version),
  foreign key (tenant_id, set_by) references tenancy.member
);
call db.guard_by_tenant('sharing.receiver_kind_list');
grant select, insert (tenant_id, version, kinds, set_by) on sharing.receiver_kind_list to omzien_app;
grant select on sharing.receiver_kind_list to omzien_worker;
call undo.follow('sharing.receiver_kind_list');

-- A kind is one of ours or one of the organisation; a report, and what left, keep the word that their kind had.
alter table sharing.report
  drop constraint report_receiver_kind_check,
  add check (receiver_kind ~ '^[a-z0-9-]{2,40}$'),
  add receiver_word text not null default '' check (length(receiver_word) <= 60);
alter table sharing.disclosure
  drop constraint disclosure_receiver_kind_check,
  add check (receiver_kind ~ '^[a-z0-9-]{2,40}$'),
  add receiver_word text not null default '' check (length(receiver_word) <= 60);
grant insert (receiver_word), update (receiver_word) on sharing.report to omzien_app;
