-- Possible duplicates: shown to who may know of them, a hint where another team may be asked, silent where a case is set apart.

-- Cases set apart that look like a request. Nobody at work sees these yet: a reviewer will, by the background role.
create table intake.possible_duplicate (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- Where the hidden one lies; the row moves and goes with it.
  folder_id uuid not null,
  circle_id uuid not null,
  request_id uuid not null,
  other_kind text not null check (other_kind in ('person', 'request')),
  other_id uuid not null,
  noted_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, request_id, other_id, folder_id),
  foreign key (tenant_id, request_id) references intake.request,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('intake.possible_duplicate');
create index on intake.possible_duplicate (tenant_id, folder_id, circle_id);
create policy finder_adds on intake.possible_duplicate for insert to omzien_finder with check (tenant_id = db.my_tenant());
grant insert (tenant_id, folder_id, circle_id, request_id, other_kind, other_id) on intake.possible_duplicate to omzien_finder;
grant select, delete on intake.possible_duplicate to omzien_worker;

-- What the functions below may read past the circles: names, birth dates and where things lie. No word of what it is about.
grant usage on schema intake, people, audit to omzien_finder;
create policy finder_all on intake.request for select to omzien_finder using (true);
grant select (tenant_id, id, given, prefix, family, born_on, status) on intake.request to omzien_finder;
create policy finder_all on people.person for select to omzien_finder using (true);
grant select (tenant_id, id, given, call_name, family, born_on) on people.person to omzien_finder;
create policy finder_all on tenancy.circle for select to omzien_finder using (true);
grant select (tenant_id, id, kind, team_id) on tenancy.circle to omzien_finder;
create policy finder_all on tenancy.circle_member for select to omzien_finder using (true);
grant select (tenant_id, circle_id, team_circle_id) on tenancy.circle_member to omzien_finder;
create policy finder_all on tenancy.team for select to omzien_finder using (true);
grant select (tenant_id, id, name) on tenancy.team to omzien_finder;
create policy finder_all on tenancy.member for select to omzien_finder using (true);
grant select (tenant_id, id, roles) on tenancy.member to omzien_finder;
create policy finder_adds on audit.event for insert to omzien_finder with check (tenant_id = db.my_tenant() and member_id = db.my_member());
grant insert (tenant_id, action, outcome, operation, member_id, roles, about, subjects) on audit.event to omzien_finder;

-- Everyone who looks like this, and whose they are: mine, a team's, or set apart. Those I may not see only count with the same birth date,
-- so that a name alone tells nobody who gets help elsewhere.
create function intake.look_alike(asked_given text, asked_family text, asked_born date)
  returns table (kind text, id uuid, folder_id uuid, circle_id uuid, seat text, team_id uuid, initials text, born_on date, nearness real)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query execute '
    with near as (
      select e.kind, e.id, e.folder_id, e.circle_id, e.title from search.entry e
        where e.tenant_id = $1 and e.words @@ search.names_query($3) and e.kind in (''person'', ''request'')
      union
      select e.kind, e.id, e.folder_id, e.circle_id, e.title from search.entry e
        where e.tenant_id = $1 and e.kind = ''person'' and e.title operator(db.%) trim($2 || '' '' || $3)
    ), known as (
      select n.*, coalesce(p.born_on, r.born_on) as born,
        upper(left(coalesce(nullif(p.call_name, ''''), p.given, r.given), 1) || left(coalesce(p.family, r.family), 1)) as letters,
        n.circle_id = any ($5) as mine,
        case when c.kind <> ''safety'' then coalesce(c.team_id, (select min(t.team_id::text)::uuid from tenancy.circle_member m
          join tenancy.circle t on t.tenant_id = m.tenant_id and t.id = m.team_circle_id
          where m.tenant_id = $1 and m.circle_id = n.circle_id)) end as team
      from near n
        join tenancy.circle c on c.tenant_id = $1 and c.id = n.circle_id
        left join people.person p on n.kind = ''person'' and p.tenant_id = $1 and p.id = n.id
        left join intake.request r on n.kind = ''request'' and r.tenant_id = $1 and r.id = n.id and r.status <> ''allocated''
      where p.id is not null or r.id is not null
    )
    select k.kind, k.id, k.folder_id, k.circle_id,
      case when k.mine then ''mine'' when k.team is not null then ''team'' else ''apart'' end,
      k.team, k.letters, k.born, db.similarity(k.title, trim($2 || '' '' || $3))
    from known k
    where k.mine or (k.born = $4 and not exists (select from known o where o.id = k.id and o.mine))
    order by k.mine desc, (k.born = $4) desc nulls last, 9 desc limit 60'
  using db.my_tenant(), asked_given, asked_family, asked_born, db.my_circles();
end $$;

-- For the asker: ids of what they may see, and of other teams no more than initials, birth year and whom to ask. Such a hint is traced.
create function intake.find_duplicates(asked_given text, asked_family text, asked_born date)
  returns table (kind text, id uuid, folder_id uuid, initials text, born_year integer, team_name text)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  hinted uuid[];
begin
  select array_agg(distinct l.id) into hinted from intake.look_alike(asked_given, asked_family, asked_born) l where l.seat = 'team';
  if hinted is not null then
    insert into audit.event (tenant_id, action, outcome, operation, member_id, roles, about, subjects)
      select db.my_tenant(), 'look', 'done', 'intake.look-for-duplicates', m.id, m.roles, 'intake.look_alike', hinted
        from tenancy.member m where m.tenant_id = db.my_tenant() and m.id = db.my_member();
  end if;
  return query
    (select l.kind, l.id, l.folder_id, null::text, null::integer, null::text
      from intake.look_alike(asked_given, asked_family, asked_born) l where l.seat = 'mine' limit 8)
    union all
    (select distinct 'elsewhere', null::uuid, null::uuid, l.initials, extract(year from l.born_on)::integer, t.name
      from intake.look_alike(asked_given, asked_family, asked_born) l
        join tenancy.team t on t.tenant_id = db.my_tenant() and t.id = l.team_id
      where l.seat = 'team' limit 3);
end $$;

-- Notes for a reviewer what nobody may be told: cases set apart that look like this request.
create function intake.note_hidden_duplicates(request uuid) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into intake.possible_duplicate (tenant_id, folder_id, circle_id, request_id, other_kind, other_id)
    select db.my_tenant(), l.folder_id, l.circle_id, r.id, l.kind, l.id
      from intake.request r cross join lateral intake.look_alike(r.given, r.family, r.born_on) l
      where r.tenant_id = db.my_tenant() and r.id = request and l.seat = 'apart'
    on conflict do nothing
$$;

-- Revoked and granted by who made them: after the owner has changed, both are refused.
revoke execute on function intake.look_alike(text, text, date), intake.find_duplicates(text, text, date), intake.note_hidden_duplicates(uuid) from public;
grant execute on function intake.find_duplicates(text, text, date), intake.note_hidden_duplicates(uuid) to omzien_app;
grant create on schema intake to omzien_finder;
alter function intake.look_alike(text, text, date) owner to omzien_finder;
alter function intake.find_duplicates(text, text, date) owner to omzien_finder;
alter function intake.note_hidden_duplicates(uuid) owner to omzien_finder;
revoke create on schema intake from omzien_finder;
