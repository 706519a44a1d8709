-- Incoming post: letters that someone brought along, photographed one by one, and what each asks.
create table contact.post (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  -- Taken in and not yet read, read, or thrown away as advertising.
  state text not null default 'unread' check (state in ('unread', 'read', 'set-aside')),
  received_on date not null,
  sender text not null default '' check (length(sender) <= 200),
  dated_on date,
  asks text not null default 'nothing' check (asks in ('nothing', 'pay', 'answer', 'object', 'appear')),
  term_on date,
  amount_cents bigint check (amount_cents between 0 and 100000000000),
  is_debt boolean not null default false,
  reference text not null default '' check (length(reference) <= 100),
  note text not null default '' check (length(note) <= 1000),
  task_id uuid,
  -- The paper itself: with us, given back, or never with us.
  original text not null default 'here' check (original in ('here', 'returned', 'not-here')),
  returned_on date,
  member_id uuid not null,
  version integer not null default 1,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, task_id) references contact.task,
  check ((original = 'returned') = (returned_on is not null))
);
call db.guard_by_circle('contact.post');
create index post_case on contact.post (tenant_id, case_id, id desc);
create index post_unread on contact.post (tenant_id, case_id) where state = 'unread';
create index on contact.post (tenant_id, folder_id, circle_id);
create index on contact.post (tenant_id, task_id) where task_id is not null;
grant select, insert, delete, update (state, sender, dated_on, asks, term_on, amount_cents, is_debt, reference, note, task_id, original,
  returned_on, version) on contact.post to omzien_app;
grant select on contact.post to omzien_worker;

-- The pages of a letter, in the order in which they were photographed.
create table contact.post_page (
  tenant_id uuid not null,
  post_id uuid not null,
  number integer not null check (number between 1 and 40),
  folder_id uuid not null,
  circle_id uuid not null,
  file_id uuid not null,
  primary key (tenant_id, post_id, number),
  foreign key (tenant_id, post_id) references contact.post on delete cascade,
  foreign key (tenant_id, file_id) references files.file,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('contact.post_page');
create index on contact.post_page (tenant_id, folder_id, circle_id);
create index on contact.post_page (tenant_id, file_id);
grant select, insert on contact.post_page to omzien_app;

call undo.follow('contact.post');
call undo.follow('contact.post_page');
