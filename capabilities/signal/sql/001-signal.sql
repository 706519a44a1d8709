-- Signals: gaps in what a town offers, told without any person in them. They lie in no folder, for all at work here to read.
create schema signal;
grant usage on schema signal to omzien_app, omzien_worker;

-- A theme gathers reports of the same gap; what is done about it stands here once, for all of them.
create table signal.theme (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  -- Code of a life domain; null while nobody chose one.
  domain text check (length(domain) between 1 and 40),
  state text not null default 'new' check (state in ('new', 'on-agenda', 'taken-up', 'closed')),
  agenda_on date,
  answer text not null default '' check (length(answer) <= 4000),
  answer_on date,
  version integer not null default 1,
  primary key (tenant_id, id),
  check ((answer = '') = (answer_on is null)),
  check (state <> 'closed' or answer <> '')
);
call db.guard_by_tenant('signal.theme');
grant select, delete, insert (tenant_id, id, title, domain),
  update (title, domain, state, agenda_on, answer, answer_on, version) on signal.theme to omzien_app;
grant select on signal.theme to omzien_worker;

-- One report. A day, never a moment, and no case, folder or note: it must not lead back to anyone.
create table signal.report (
  tenant_id uuid not null,
  id uuid not null,
  theme_id uuid not null,
  team_id uuid not null,
  kind text not null check (kind in ('offer-missing', 'access-for-group', 'stalled-flow', 'poor-fit')),
  text text not null check (length(text) between 1 and 1000),
  reported_by uuid not null,
  reported_on date not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references signal.theme,
  foreign key (tenant_id, team_id) references tenancy.team,
  foreign key (tenant_id, reported_by) references tenancy.member
);
call db.guard_by_tenant('signal.report');
create index report_theme on signal.report (tenant_id, theme_id, reported_on desc, id desc);
create index report_author on signal.report (tenant_id, reported_by);
grant select, delete, insert (tenant_id, id, theme_id, team_id, kind, text, reported_by, reported_on), update (theme_id, version)
  on signal.report to omzien_app;
grant select on signal.report to omzien_worker;

-- A theme with its weight: how often it was told, by whom it may be asked after, since when and where.
create view signal.weighed with (security_invoker = true) as
  select t.tenant_id, t.id, t.title, t.domain, t.state, t.agenda_on, t.answer, t.answer_on, t.version,
    coalesce(r.times, 0) as times, r.since, r.latest, coalesce(r.places, '{}') as places
  from signal.theme t left join lateral (
    select count(*)::integer as times, min(r.reported_on) as since, max(r.reported_on) as latest,
      array_agg(distinct coalesce(m.district, m.name)) as places
    from signal.report r join tenancy.team m on m.tenant_id = r.tenant_id and m.id = r.team_id
    where r.tenant_id = t.tenant_id and r.theme_id = t.id
  ) r on true;
grant select on signal.weighed to omzien_app;
