-- What can be found: one entry for each thing in each folder, put there by triggers of the capabilities.
create schema search;
grant usage on schema search to omzien_app, omzien_worker, omzien_finder;

create text search configuration search.dutch (copy = pg_catalog.dutch);
alter text search configuration search.dutch alter mapping for hword, hword_part, word with db.unaccent, dutch_stem;
create text search configuration search.names (copy = pg_catalog.simple);
alter text search configuration search.names alter mapping for hword, hword_part, word with db.unaccent, simple;

create table search.entry (
  tenant_id uuid not null,
  kind text not null,
  id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  title text not null,
  at timestamptz not null,
  words tsvector not null,
  primary key (tenant_id, kind, id, folder_id),
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade on delete cascade
);
call db.guard_by_circle('search.entry');
create policy finder_all on search.entry for select to omzien_finder using (true);
grant select on search.entry to omzien_finder;
grant select, delete, insert (tenant_id, kind, id, folder_id, circle_id, title, at, words), update (title, at, words) on search.entry to omzien_app, omzien_worker;
create index entry_words on search.entry using gin (tenant_id, words);
create index entry_names on search.entry using gin (tenant_id, title db.gin_trgm_ops) where kind = 'person';
create index entry_folder on search.entry (tenant_id, folder_id, circle_id);

-- Puts or renews one entry. Title words count as names, the body as Dutch.
create function search.put(kind text, id uuid, tenant uuid, folder uuid, circle uuid, title text, body text, at timestamptz) returns void
  language sql set search_path = '' as $$
  insert into search.entry (tenant_id, kind, id, folder_id, circle_id, title, at, words)
    values (tenant, kind, id, folder, circle, title, at,
      setweight(to_tsvector('search.names', title), 'A') || setweight(to_tsvector('search.dutch', left(body, 100000)), 'B'))
    on conflict (tenant_id, kind, id, folder_id)
      do update set title = excluded.title, at = excluded.at, words = excluded.words
$$;
