-- What an organisation arranged for itself: its kinds of note, its templates, its themes. One row a topic, with what it was before each change.
create table contact.arranged (
  tenant_id uuid not null,
  id uuid not null,
  -- `note-kinds`, `templates`, `theme.grief`.
  topic text not null check (topic ~ '^[a-z]+(-[a-z]+)*(\.[a-z0-9-]+)?$'),
  content jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, topic),
  foreign key (tenant_id, changed_by) references tenancy.member
);
call db.guard_by_tenant('contact.arranged');
grant select, insert, update (content, changed_by, changed_at, version) on contact.arranged to omzien_app;
grant select on contact.arranged to omzien_worker;

create table contact.arranged_before (
  tenant_id uuid not null,
  arranged_id uuid not null,
  version integer not null,
  content jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, arranged_id, version),
  foreign key (tenant_id, arranged_id) references contact.arranged
);
call db.guard_by_tenant('contact.arranged_before');
grant select, insert on contact.arranged_before to omzien_app;
grant select on contact.arranged_before to omzien_worker;

-- A kind is one of ours or one of the organisation; a note keeps the word that its kind had, also when that is renamed or retired.
alter table contact.note drop constraint note_kind_check;
alter table contact.note add check (kind ~ '^[a-z0-9-]{2,40}$');
alter table contact.note add kind_word text not null default '' check (length(kind_word) <= 60);
alter table contact.note_version add kind_word text not null default '';
grant update (kind_word) on contact.note to omzien_app;
call undo.follow('contact.arranged');
call undo.follow('contact.arranged_before');
