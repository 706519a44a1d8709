-- What left the house about someone: to whom, to what end, on which ground, and the very text. Written once.
create schema sharing;
grant usage on schema sharing to omzien_app, omzien_worker, omzien_guest;

-- What an organisation agreed about sharing; without a row the defaults of the rules hold.
create table sharing.terms (
  tenant_id uuid primary key references tenancy.tenant,
  -- Days that a link may be opened and answered.
  link_days integer not null check (link_days between 1 and 120),
  -- Days after which a receiver who says nothing is called.
  answer_days integer not null check (answer_days between 1 and 120),
  -- Days that the link of an accepted referral lives on, to say that it began and ended.
  follow_days integer not null check (follow_days between 7 and 400),
  -- The ground that stands filled in; null: whoever shares chooses.
  ground text check (ground in ('consent', 'contract', 'legal-duty', 'vital', 'public-task', 'legitimate')),
  -- How receivers reach the organisation.
  reach_us text not null default '' check (length(reach_us) <= 300),
  version integer not null default 1
);
call db.guard_by_tenant('sharing.terms');
grant select, insert (tenant_id, link_days, answer_days, follow_days, ground, reach_us, version),
  update (link_days, answer_days, follow_days, ground, reach_us, version) on sharing.terms to omzien_app;
grant select on sharing.terms to omzien_worker;
call undo.follow('sharing.terms');

create table sharing.disclosure (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  kind text not null check (kind in ('referral', 'report')),
  to_whom text not null check (length(to_whom) between 1 and 200),
  purpose text not null default '' check (length(purpose) <= 1000),
  -- AVG article 6, first paragraph.
  ground text not null check (ground in ('consent', 'contract', 'legal-duty', 'vital', 'public-task', 'legitimate')),
  -- What lifts confidentiality.
  lifting text not null check (lifting in ('consent', 'right', 'duty', 'conflict')),
  consent_on date,
  consent_how text check (consent_how in ('spoken', 'written')),
  lifting_reason text not null default '' check (length(lifting_reason) <= 1000),
  -- Whether the person saw it before it left, and what they said of it.
  seen_by_person boolean not null,
  reaction text not null default '' check (length(reaction) <= 1000),
  -- The whole text as it left.
  sheet jsonb not null check (octet_length(sheet::text) <= 400000),
  left_on date not null,
  left_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, left_by) references tenancy.member,
  check ((lifting = 'consent') = (consent_on is not null)),
  check ((lifting = 'consent') = (consent_how is not null)),
  check (lifting = 'consent' or lifting_reason <> '')
);
call db.guard_by_circle('sharing.disclosure');
create index disclosure_case on sharing.disclosure (tenant_id, case_id, id desc);
create index on sharing.disclosure (tenant_id, folder_id, circle_id);
grant select, insert on sharing.disclosure to omzien_app;
grant select on sharing.disclosure to omzien_worker;
call undo.seal('sharing.disclosure');
