-- Reports about someone to one receiver: a draft until it leaves; then a paper, and a line in the register of what left.
alter table sharing.disclosure
  -- Of a report: the kind of receiver, how it left, and the paper.
  add column receiver_kind text
    check (receiver_kind in ('general-practice', 'municipality', 'youth-protection', 'school', 'health-care', 'housing', 'bewindvoerder', 'other')),
  add column way text check (way in ('secure-mail', 'portal', 'post', 'with-person', 'handed')),
  add column file_id uuid,
  add foreign key (tenant_id, file_id) references files.file,
  add check (num_nonnulls(receiver_kind, way, file_id) = case kind when 'report' then 3 else 0 end);

create table sharing.report (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  receiver_kind text not null
    check (receiver_kind in ('general-practice', 'municipality', 'youth-protection', 'school', 'health-care', 'housing', 'bewindvoerder', 'other')),
  receiver text not null check (length(receiver) between 1 and 200),
  -- What one has to say, in a few sentences.
  message text not null default '' check (length(message) <= 4000),
  purpose text not null default '' check (length(purpose) <= 1000),
  -- The chosen lines, each as it will leave.
  lines jsonb not null default '[]' check (jsonb_typeof(lines) = 'array' and octet_length(lines::text) <= 300000),
  ground text check (ground in ('consent', 'contract', 'legal-duty', 'vital', 'public-task', 'legitimate')),
  lifting text check (lifting in ('consent', 'right', 'duty', 'conflict')),
  consent_on date,
  consent_how text check (consent_how in ('spoken', 'written')),
  lifting_reason text not null default '' check (length(lifting_reason) <= 1000),
  seen_by_person boolean not null default false,
  reaction text not null default '' check (length(reaction) <= 1000),
  made_by uuid not null,
  made_on date not null,
  -- Null while it is a draft.
  disclosure_id uuid,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, made_by) references tenancy.member,
  foreign key (tenant_id, disclosure_id) references sharing.disclosure
);
call db.guard_by_circle('sharing.report');
create index report_case on sharing.report (tenant_id, case_id, id desc);
create index on sharing.report (tenant_id, folder_id, circle_id);
grant select, delete, insert (tenant_id, id, case_id, folder_id, circle_id, receiver_kind, receiver, message, purpose, lines, ground, lifting,
    consent_on, consent_how, lifting_reason, seen_by_person, reaction, made_by, made_on),
  update (receiver_kind, receiver, message, purpose, lines, ground, lifting, consent_on, consent_how, lifting_reason, seen_by_person, reaction,
    disclosure_id, version)
  on sharing.report to omzien_app;
grant select on sharing.report to omzien_worker;
call undo.follow('sharing.report');

create function sharing.tell_report() returns trigger language plpgsql set search_path = '' as $$
begin
  perform timeline.put('sharing.reported', new.id, row(new.tenant_id, new.folder_id, new.circle_id, new.case_id),
    timeline.moment(new.left_on, new.made_at), new.left_by, null, new.to_whom);
  return new;
end $$;
create trigger tell after insert on sharing.disclosure for each row when (new.kind = 'report') execute function sharing.tell_report();
revoke execute on function sharing.tell_report() from public;
grant execute on function sharing.tell_report() to omzien_app, omzien_worker;
