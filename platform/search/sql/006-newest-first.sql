-- Twenty hits of a word that many notes have are among the newest: these are looked through before the index of words is.
-- A person is looked for in an index of persons alone, since a name is the beginning of many a word in a note.
create index entry_person_words on search.entry using gin (tenant_id, words) where kind = 'person';
create index entry_newest on search.entry (tenant_id, circle_id, at desc) where kind <> 'person';

grant create on schema search to omzien_finder;
set local role omzien_finder;

-- The moment of the thousandth newest entry in these circles that is no person; null when there are fewer, or too many circles to look in each.
create function search.moment_of_newest(tenant uuid, circles uuid[]) returns timestamptz
  language sql stable set search_path = '' as $$
  select newest.at from unnest(circles) as circle (id) cross join lateral (
      select e.at from search.entry e where e.tenant_id = tenant and e.circle_id = circle.id and e.kind <> 'person' order by e.at desc limit 1000
    ) as newest
    where cardinality(circles) <= 20 order by newest.at desc offset 999 limit 1
$$;

create or replace function search.find(asked text, kinds text[], most integer)
  returns table (kind text, id uuid, folder_id uuid, title text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  tenant uuid := db.my_tenant();
  circles uuid[] := db.my_circles();
  query tsquery := coalesce(search.names_query(asked), ''::tsquery) || websearch_to_tsquery('search.dutch', asked);
  whole tsquery := plainto_tsquery('search.names', asked);
  since timestamptz;
  hits integer := 0;
begin
  if kinds is null or 'person' = any (kinds) then
    return query execute '
      select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
        where e.tenant_id = $1 and e.kind = ''person'' and e.words @@ $2 and (e.circle_id = any ($3)) is true
        order by (e.words @@ $4) desc, e.at desc limit $5'
      using tenant, query, circles, whole, most;
    get diagnostics hits = row_count;
    most := most - hits;
  end if;
  if most = 0 or kinds = '{person}' then
    return;
  end if;
  since := search.moment_of_newest(tenant, circles);
  if since is not null then
    return query execute '
      select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
        where e.tenant_id = $1 and (e.words @@ $2) is true and e.kind <> ''person'' and e.circle_id = any ($3) and e.at >= $4
          and ($5 is null or e.kind = any ($5))
        order by e.at desc limit $6'
      using tenant, query, circles, since, kinds, most;
    get diagnostics hits = row_count;
    most := most - hits;
  end if;
  if most = 0 then
    return;
  end if;
  -- The circle is weighed after the words here, and above the words after the circle: each time one index knows which rows to read.
  return query execute '
    select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
      where e.tenant_id = $1 and e.words @@ $2 and e.kind <> ''person'' and (e.circle_id = any ($3)) is true and e.at < $4
        and ($5 is null or e.kind = any ($5))
      order by e.at desc limit $6'
    using tenant, query, circles, coalesce(since, 'infinity'), kinds, most;
end $$;
reset role;
revoke create on schema search from omzien_finder;
