-- Who may be the same is looked for by other spellings of a name and by telephone as well, and what is weighed comes along for whom one may see.

-- The digits of a telephone number without the zero or country before it; null for what is too short to be one.
create function intake.digits_of(phone text) returns text language sql immutable parallel safe set search_path = '' as $$
  select case when length(digits) >= 6 then digits end
    from regexp_replace(regexp_replace(phone, '\D', '', 'g'), '^(0031|31|0)', '') as digits
$$;
revoke execute on function intake.digits_of(text) from public;
grant execute on function intake.digits_of(text) to omzien_app, omzien_worker, omzien_finder, omzien_migrate;
create index request_by_phone on intake.request (tenant_id, intake.digits_of(phone)) where phone <> '';

grant select (folder_id, circle_id, prefix, phone, street) on intake.request to omzien_finder;
grant select (prefix, phone, street) on people.person to omzien_finder;

drop function intake.note_hidden_duplicates(uuid);
drop function intake.find_duplicates(text, text, date);
drop function intake.look_alike(text, text, date);

grant create on schema intake to omzien_finder;
set local role omzien_finder;

-- Everyone who looks like this, and whose they are: mine, a team's, or set apart. Those I may not see only count with the same birth date,
-- so that a name or a number alone tells nobody who gets help elsewhere.
create function intake.look_alike(asked_given text, families text[], asked_born date, asked_phone text)
  returns table (kind text, id uuid, folder_id uuid, circle_id uuid, seat text, team_id uuid, given text, prefix text, family text, born_on date,
    phone text, street text, initials text)
  language plpgsql stable security definer set search_path = '' as $$
declare
  names tsquery := (select string_agg('(' || search.names_query(one)::text || ')', ' | ')::tsquery from unnest(families) as one
    where search.names_query(one) is not null);
begin
  return query execute '
    with near as (
      select e.kind, e.id, e.folder_id, e.circle_id, e.title from search.entry e
        where e.tenant_id = $1 and e.words @@ $3 and e.kind in (''person'', ''request'')
      union
      select e.kind, e.id, e.folder_id, e.circle_id, e.title from search.entry e
        where e.tenant_id = $1 and e.kind = ''person'' and e.title operator(db.%) trim($2 || '' '' || $6)
      union
      select ''request'', r.id, r.folder_id, r.circle_id, r.family from intake.request r
        where r.tenant_id = $1 and r.phone <> '''' and intake.digits_of(r.phone) = $7
      union
      select e.kind, e.id, e.folder_id, e.circle_id, e.title from people.person p
        join search.entry e on e.tenant_id = p.tenant_id and e.kind = ''person'' and e.id = p.id
        where p.tenant_id = $1 and $7 is not null and p.phone <> '''' and intake.digits_of(p.phone) = $7
    ), known as (
      select n.*, coalesce(nullif(p.call_name, ''''), p.given, r.given) as first, coalesce(p.prefix, r.prefix) as before,
        coalesce(p.family, r.family) as last, coalesce(p.born_on, r.born_on) as born, coalesce(p.phone, r.phone) as number,
        coalesce(p.street, r.street) as place, n.circle_id = any ($5) as mine,
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
      k.team, k.first, k.before, k.last, k.born, k.number, k.place, upper(left(k.first, 1) || left(k.last, 1))
    from known k
    where k.mine or (k.born = $4 and not exists (select from known o where o.id = k.id and o.mine))
    order by k.mine desc, (k.born = $4) desc nulls last, db.similarity(k.title, trim($2 || '' '' || $6)) desc limit 60'
  using db.my_tenant(), asked_given, names, asked_born, db.my_circles(), families[1], intake.digits_of(asked_phone);
end $$;

-- For the asker: whom they may see with what is weighed, and of other teams no more than initials, birth year and whom to ask. Such a hint is traced.
create function intake.find_duplicates(asked_given text, families text[], asked_born date, asked_phone text)
  returns table (kind text, id uuid, given text, prefix text, family text, born_on date, phone text, street text, initials text, born_year integer,
    team_name text)
  language plpgsql volatile security definer set search_path = '' as $$
declare
  hinted uuid[];
begin
  select array_agg(distinct l.id) into hinted from intake.look_alike(asked_given, families, asked_born, asked_phone) l where l.seat = 'team';
  if hinted is not null then
    insert into audit.event (tenant_id, action, outcome, operation, member_id, roles, about, subjects)
      select db.my_tenant(), 'look', 'done', 'intake.look-for-duplicates', m.id, m.roles, 'intake.look_alike', hinted
        from tenancy.member m where m.tenant_id = db.my_tenant() and m.id = db.my_member();
  end if;
  return query
    (select l.kind, l.id, l.given, l.prefix, l.family, l.born_on, l.phone, l.street, null::text, null::integer, null::text
      from intake.look_alike(asked_given, families, asked_born, asked_phone) l where l.seat = 'mine' limit 12)
    union all
    (select distinct 'elsewhere', null::uuid, null::text, null::text, null::text, null::date, null::text, null::text, l.initials,
        extract(year from l.born_on)::integer, t.name
      from intake.look_alike(asked_given, families, asked_born, asked_phone) l
        join tenancy.team t on t.tenant_id = db.my_tenant() and t.id = l.team_id
      where l.seat = 'team' limit 3);
end $$;

-- Notes for a reviewer what nobody may be told: cases set apart that look like this request.
create function intake.note_hidden_duplicates(request uuid, families text[]) returns void
  language sql volatile security definer set search_path = '' as $$
  insert into intake.possible_duplicate (tenant_id, folder_id, circle_id, request_id, other_kind, other_id)
    select db.my_tenant(), l.folder_id, l.circle_id, r.id, l.kind, l.id
      from intake.request r cross join lateral intake.look_alike(r.given, families, r.born_on, r.phone) l
      where r.tenant_id = db.my_tenant() and r.id = request and l.seat = 'apart'
    on conflict do nothing
$$;
revoke execute on function intake.look_alike(text, text[], date, text), intake.find_duplicates(text, text[], date, text),
  intake.note_hidden_duplicates(uuid, text[]) from public;
grant execute on function intake.find_duplicates(text, text[], date, text), intake.note_hidden_duplicates(uuid, text[]) to omzien_app;
reset role;
revoke create on schema intake from omzien_finder;
