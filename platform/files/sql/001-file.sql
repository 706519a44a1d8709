-- Files: what is known of each. The bytes lie outside the database, named after what is in them; a row says where a file belongs.
create schema files;
grant usage on schema files to omzien_app, omzien_worker;

create table files.file (
  tenant_id uuid not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null check (media_type in ('image/jpeg', 'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  size integer not null check (size between 1 and 12000000),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, made_by) references tenancy.member
);
call db.guard_by_circle('files.file');
create index on files.file (tenant_id, folder_id, circle_id);
-- What is on the disk and in no row is swept away.
create index on files.file (tenant_id, hash);
grant select, insert (tenant_id, id, folder_id, circle_id, name, media_type, size, hash, made_by), delete on files.file to omzien_app;
grant select, delete on files.file to omzien_worker;
-- What was taken in just now can be taken back; what was taken away can not.
call undo.follow('files.file');
