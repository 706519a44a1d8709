-- The copy that someone is given of their file: a draft of pieces, each looked at, read along by a second colleague, then released.
create table sharing.copy (
  tenant_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  state text not null default 'draft' check (state in ('draft', 'offered', 'released')),
  made_by uuid not null,
  made_on date not null,
  reader_id uuid,
  released_on date,
  -- Why the second reader gave it back, the last time.
  returned_why text not null default '' check (length(returned_why) <= 2000),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, request_id),
  foreign key (tenant_id, request_id) references sharing.rights_request,
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, made_by) references tenancy.member,
  foreign key (tenant_id, reader_id) references tenancy.member,
  -- Nobody reads along with themselves.
  check (reader_id <> made_by),
  check ((state = 'draft') = (reader_id is null)),
  check ((state = 'released') = (released_on is not null))
);
call db.guard_by_circle('sharing.copy');
create index copy_case on sharing.copy (tenant_id, case_id);
create index copy_reader on sharing.copy (tenant_id, reader_id) where state = 'offered';
create index on sharing.copy (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, request_id, case_id, folder_id, circle_id, made_by, made_on),
  update (state, made_by, made_on, reader_id, released_on, returned_why, version) on sharing.copy to omzien_app;
grant select on sharing.copy to omzien_worker;
call undo.seal('sharing.copy');

create table sharing.copy_piece (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  copy_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  nth integer not null,
  -- Where it comes from: `contact.note`, and the key of the row.
  kept_table text not null check (length(kept_table) <= 100),
  source_key text not null check (length(source_key) <= 100),
  on_day date,
  content jsonb not null,
  -- Others whom it names or is about: id, name, and whether all of it is about them.
  about jsonb not null default '[]' check (jsonb_typeof(about) = 'array'),
  -- By the id of each of them: what stays, what goes out.
  judged jsonb not null default '{}' check (jsonb_typeof(judged) = 'object'),
  whole boolean not null default false,
  passages jsonb not null default '[]' check (jsonb_typeof(passages) = 'array'),
  because text check (because in ('third-party', 'informant', 'danger', 'not-asked', 'other')),
  note text not null default '' check (length(note) <= 1000),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, copy_id, kept_table, source_key),
  foreign key (tenant_id, copy_id) references sharing.copy,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('sharing.copy_piece');
-- What the bank wrote is for the one colleague who works with it, also in a copy.
create policy app_budget_worker on sharing.copy_piece as restrictive to omzien_app using (tenant_id = db.my_tenant()
  and (kept_table not in ('finance.account', 'finance.bank_import', 'finance.entry', 'finance.sorting_rule')
    or case_id = any ((select finance.my_bank_cases())::uuid[])));
create index copy_piece_in_order on sharing.copy_piece (tenant_id, copy_id, nth, id);
create index on sharing.copy_piece (tenant_id, folder_id, circle_id);
create index copy_piece_source on sharing.copy_piece (tenant_id, source_key);
grant select, insert (tenant_id, copy_id, case_id, folder_id, circle_id, nth, kept_table, source_key, on_day, content, about),
  update (judged, whole, passages, because, note, version) on sharing.copy_piece to omzien_app;
grant select on sharing.copy_piece to omzien_worker;
call undo.seal('sharing.copy_piece');

-- What moves out of the file, or is taken out of it, leaves its piece behind in no copy.
create policy keeper_forgets on sharing.copy_piece to omzien_keeper using (tenant_id = db.my_tenant());
grant select (tenant_id, source_key), delete on sharing.copy_piece to omzien_keeper;
create function sharing.forget_piece() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from sharing.copy_piece p where p.tenant_id = old.tenant_id and (p.source_key = old.id::text or p.source_key like old.id::text || '/%');
  return null;
end $$;
create trigger forget_piece after delete on contact.note for each row execute function sharing.forget_piece();
create trigger forget_moved_piece after update of folder_id on contact.note for each row
  when (old.folder_id is distinct from new.folder_id) execute function sharing.forget_piece();
create trigger forget_piece after delete on contact.task for each row execute function sharing.forget_piece();
create trigger forget_piece after delete on contact.post for each row execute function sharing.forget_piece();
create trigger forget_moved_piece after update of folder_id on files.file for each row
  when (old.folder_id is distinct from new.folder_id) execute function sharing.forget_piece();
revoke execute on function sharing.forget_piece() from public;
grant create on schema sharing to omzien_keeper;
alter function sharing.forget_piece() owner to omzien_keeper;
revoke create on schema sharing from omzien_keeper;
