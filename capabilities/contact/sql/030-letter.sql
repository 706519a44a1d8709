-- Letters: how the organisation looks on paper, its templates with their versions, and the letters of a case with what was sent.
create table contact.letter_look (
  tenant_id uuid primary key references tenancy.tenant,
  name text not null check (length(name) between 1 and 200),
  place text not null default '' check (length(place) <= 100),
  lines text not null default '' check (length(lines) <= 800),
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  foot text not null default '' check (length(foot) <= 300),
  -- The sender for who may get nothing that names us: a post box, or nothing at all.
  neutral_lines text not null default '' check (length(neutral_lines) <= 400),
  version integer not null default 1
);
call db.guard_by_tenant('contact.letter_look');
grant select, insert, update (name, place, lines, colour, foot, neutral_lines, version) on contact.letter_look to omzien_app;

-- A template of the organisation's own, or its own wording of one that is shipped.
create table contact.letter_template (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  shipped text check (length(shipped) between 1 and 40),
  kind text not null check (kind in ('appointment', 'information', 'no-answer', 'referral', 'objection', 'payment', 'progress', 'closing', 'other')),
  title text not null check (length(title) between 1 and 100),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  retired boolean not null default false,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, shipped),
  foreign key (tenant_id, changed_by) references tenancy.member
);
call db.guard_by_tenant('contact.letter_template');
grant select, insert, update (kind, title, subject, body, retired, changed_by, changed_at, version) on contact.letter_template to omzien_app;

-- What a template said in each of its versions.
create table contact.letter_template_version (
  tenant_id uuid not null,
  template_id uuid not null,
  version integer not null,
  title text not null,
  subject text not null,
  body text not null,
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, template_id, version),
  foreign key (tenant_id, template_id) references contact.letter_template,
  foreign key (tenant_id, changed_by) references tenancy.member
);
call db.guard_by_tenant('contact.letter_template_version');
grant select, insert on contact.letter_template_version to omzien_app;

create table contact.letter (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  author_id uuid not null,
  kind text not null check (kind in ('appointment', 'information', 'no-answer', 'referral', 'objection', 'payment', 'progress', 'closing', 'other')),
  -- Whether it goes to the person of the case: then what was agreed on safe contact counts.
  to_kind text not null check (to_kind in ('person', 'other')),
  to_name text not null check (length(to_name) between 1 and 200),
  to_address text not null default '' check (length(to_address) <= 500),
  reference text not null default '' check (length(reference) <= 100),
  subject text not null check (length(subject) between 1 and 200),
  body text not null check (length(body) between 1 and 20000),
  neutral boolean not null default false,
  state text not null default 'draft' check (state in ('draft', 'made', 'sent')),
  made_on date,
  pdf_id uuid,
  docx_id uuid,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, author_id) references tenancy.member,
  foreign key (tenant_id, pdf_id) references files.file,
  foreign key (tenant_id, docx_id) references files.file,
  check ((state = 'draft') = (pdf_id is null) and (pdf_id is null) = (docx_id is null) and (pdf_id is null) = (made_on is null))
);
call db.guard_by_circle('contact.letter');
create index letter_case on contact.letter (tenant_id, case_id, id desc);
create index on contact.letter (tenant_id, folder_id, circle_id);
create index on contact.letter (tenant_id, pdf_id);
create index on contact.letter (tenant_id, docx_id);
grant select, insert, delete, update (kind, to_kind, to_name, to_address, reference, subject, body, neutral, state, made_on, pdf_id, docx_id,
  version, changed_at) on contact.letter to omzien_app;
grant select on contact.letter to omzien_worker;

-- Each time a letter left: by which way, to whom, on which day.
create table contact.letter_sending (
  tenant_id uuid not null,
  id uuid not null,
  letter_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  way text not null check (way in ('post', 'handed', 'mail', 'portal')),
  to_whom text not null check (length(to_whom) between 1 and 200),
  sent_on date not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, letter_id) references contact.letter,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, by_id) references tenancy.member
);
call db.guard_by_circle('contact.letter_sending');
create index letter_sending_letter on contact.letter_sending (tenant_id, letter_id, sent_on);
create index on contact.letter_sending (tenant_id, folder_id, circle_id);
grant select, insert on contact.letter_sending to omzien_app;

call undo.follow('contact.letter_look');
call undo.follow('contact.letter_template');
call undo.follow('contact.letter_template_version');
call undo.follow('contact.letter');
call undo.follow('contact.letter_sending');
