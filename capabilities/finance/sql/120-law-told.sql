-- That a household was told of a change of law or of a local scheme: when, how, and in which words.
create table finance.law_told (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- `law/zorgtoeslag/2026-01-01` or `scheme/<id>/<version of the list>`.
  change text not null check (length(change) <= 80),
  -- What changed, as it was called then.
  about text not null check (length(about) between 1 and 200),
  on_day date not null,
  way text not null check (way in ('conversation', 'phone', 'letter', 'message')),
  words text not null check (length(words) between 1 and 2000),
  member_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_id, change),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.law_told');
create index on finance.law_told (tenant_id, member_id);
create index on finance.law_told (tenant_id, folder_id, circle_id);
grant select, insert (tenant_id, id, case_id, folder_id, circle_id, change, about, on_day, way, words, member_id)
  on finance.law_told to omzien_app;
grant select on finance.law_told to omzien_worker;

create function finance.law_told_happened() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('finance.law-told', new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
    timeline.moment(new.on_day, new.made_at), new.member_id, null, new.about);
  return null;
end $$;
create trigger law_told_happened after insert on finance.law_told for each row execute function finance.law_told_happened();
call undo.follow('finance.law_told');
