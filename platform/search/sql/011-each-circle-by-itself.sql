-- Who is in hundreds of circles asked for the same word in all of them at once. PostgreSQL took that for an ask that nearly every entry answers, and
-- read them all. Each circle is asked by itself; without a word that must be there the newest of each are looked through.
grant create on schema search to omzien_finder;
set local role omzien_finder;

create or replace function search.find(asked text, kinds text[], most integer)
  returns table (kind text, id uuid, folder_id uuid, title text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  tenant uuid := db.my_tenant();
  circles uuid[] := db.my_circles();
  body tsquery := websearch_to_tsquery('search.dutch', asked);
  named tsquery := coalesce(search.names_query(asked), ''::tsquery) || body;
  whole tsquery := plainto_tsquery('search.names', asked);
  since timestamptz;
  hits integer := 0;
begin
  if kinds is null or 'person' = any (kinds) then
    return query execute '
      select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
        where e.tenant_id = $1 and e.kind = ''person'' and e.words @@ $2 and (e.circle_id = any ($3)) is true
        order by (e.words @@ $4) desc, e.at desc limit $5'
      using tenant, named, circles, whole, most;
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
        where e.tenant_id = $1 and (e.words @@ case e.kind when ''note'' then $2 else $3 end) is true and e.kind <> ''person''
          and e.circle_id = any ($4) and e.at >= $5 and ($6 is null or e.kind = any ($6))
        order by e.at desc limit $7'
      using tenant, body, named, circles, since, kinds, most;
    get diagnostics hits = row_count;
    most := most - hits;
  end if;
  if most = 0 then
    return;
  end if;
  -- Circle and organisation are weighed after the words here, and above the words after the circle: each time one index knows which rows to read.
  if search.query_in(circles, body) is null then
    return query execute '
      select e.kind, e.id, e.folder_id, e.title, e.at from unnest($3) as mine (id) cross join lateral (
        select * from search.entry e where e.tenant_id = $1 and e.circle_id = mine.id and e.kind <> ''person'' and (e.kind = ''note'') is true
          and (e.words @@ $2) is true and e.at < $4 and ($5 is null or e.kind = any ($5))
        order by e.at desc limit $6) as e
      order by e.at desc limit $6'
      using tenant, body, circles, coalesce(since, 'infinity'), kinds, most;
    get diagnostics hits = row_count;
    most := most - hits;
    if most = 0 then
      return;
    end if;
  end if;
  return query execute '
    select found.* from (
      (select e.kind, e.id, e.folder_id, e.title, e.at from unnest($4) as mine (id) cross join lateral (
        select * from search.entry e
          where (e.tenant_id = $1) is true and search.words_in(e.circle_id, e.words) @@ search.query_in(array[mine.id], $2) and e.kind = ''note''
            and (e.words @@ $2) is true and (e.circle_id = mine.id) is true and e.at < $5 and ($6 is null or e.kind = any ($6))
          order by e.at desc limit $7) as e)
      union all
      (select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
        where e.tenant_id = $1 and e.words @@ $3 and e.kind not in (''person'', ''note'') and (e.circle_id = any ($4)) is true and e.at < $5
          and ($6 is null or e.kind = any ($6))
        order by e.at desc limit $7)) as found
      order by found.at desc limit $7'
    using tenant, body, named, circles, coalesce(since, 'infinity'), kinds, most;
end $$;
reset role;
revoke create on schema search from omzien_finder;
