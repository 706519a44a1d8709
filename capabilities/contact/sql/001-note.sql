-- Notes: what happened with someone, and the earlier texts of each.
create schema contact;
grant usage on schema contact to omzien_app, omzien_worker;

create table contact.note (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('conversation', 'home-visit', 'phone', 'message', 'consultation', 'together', 'other')),
  happened_at timestamptz not null,
  minutes integer check (minutes between 0 and 1440),
  with_whom text not null default '' check (length(with_whom) <= 200),
  body text not null check (length(body) between 1 and 20000),
  -- shared: the person reads along; on-request: not shown by default, yet part of inzage; own: the author's working note, which expires
  sharing text not null check (sharing in ('shared', 'on-request', 'own')),
  expires_on date,
  goal_id uuid,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member,
  check ((sharing = 'own') = (expires_on is not null))
);
call db.guard_by_circle('contact.note');
create index note_case on contact.note (tenant_id, case_id, happened_at desc, id desc);
create index note_author on contact.note (tenant_id, author_id, happened_at desc);
create index on contact.note (tenant_id, folder_id, circle_id);
grant select, insert,
  update (folder_id, circle_id, kind, happened_at, minutes, with_whom, body, sharing, expires_on, goal_id, version), delete on contact.note to omzien_app;
grant select, delete on contact.note to omzien_worker;
-- The background role removes working notes whose term is over.
create index note_expiry on contact.note (tenant_id, expires_on) where sharing = 'own';

-- The earlier texts of a note, under its own circle: what conflicts and undo read.
create table contact.note_version (
  tenant_id uuid not null,
  note_id uuid not null,
  version integer not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null,
  happened_at timestamptz not null,
  minutes integer,
  with_whom text not null,
  sharing text not null,
  body text not null,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  reason text not null default '' check (length(reason) <= 500),
  primary key (tenant_id, note_id, version),
  foreign key (tenant_id, note_id) references contact.note on delete cascade,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('contact.note_version');
create index on contact.note_version (tenant_id, folder_id, circle_id);
-- In the first minutes a note may still become a working note; what it said before then goes with it.
grant select, insert, update (folder_id, circle_id) on contact.note_version to omzien_app;

create function contact.publish_note() returns trigger language plpgsql set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and old.folder_id <> new.folder_id then
    delete from search.entry where tenant_id = old.tenant_id and kind = 'note' and id = old.id and folder_id = old.folder_id;
  end if;
  perform search.put('note', new.id, new.tenant_id, new.folder_id, new.circle_id, '', new.body, new.happened_at);
  return new;
end $$;
revoke execute on function contact.publish_note() from public;
grant execute on function contact.publish_note() to omzien_app, omzien_worker;
create trigger publish after insert on contact.note for each row execute function contact.publish_note();
-- Moving a folder touches its columns too, but lies outside row security: only a real change is published.
create trigger publish_again after update on contact.note for each row
  when ((old.body, old.happened_at, old.folder_id) is distinct from (new.body, new.happened_at, new.folder_id))
  execute function contact.publish_note();

create function contact.withdraw_note() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from search.entry where tenant_id = old.tenant_id and kind = 'note' and id = old.id;
  return old;
end $$;
revoke execute on function contact.withdraw_note() from public;
grant execute on function contact.withdraw_note() to omzien_app, omzien_worker;
create trigger withdraw after delete on contact.note for each row execute function contact.withdraw_note();
