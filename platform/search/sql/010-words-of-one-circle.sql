-- Who looks for a word in notes read every note of the organisation with that word, to keep those of their own circles. An index of words as one
-- circle's own reads these alone; an ask is the same ask in each of the circles.
create function search.words_in(circle uuid, words tsvector) returns tsvector
  language sql immutable strict parallel safe set search_path = '' as $$
  select array_to_tsvector(array(select right(circle::text, 12) || word from unnest(tsvector_to_array(words)) as word))
$$;

-- What must not be there, and what must stand in a row, are weighed after the index: in it the words may stand anywhere. Null when no word is asked
-- for, or in no circle.
create function search.query_in(circles uuid[], asked tsquery) returns tsquery
  language sql immutable strict parallel safe set search_path = '' as $$
  select string_agg('(' || regexp_replace(
      regexp_replace(nullif(nullif(querytree(asked), 'T'), ''), '''((?:[^'']|'''')*)''', '''' || right(circle::text, 12) || '\1''', 'g'),
      ' <(?:-|\d+)> ', ' & ', 'g') || ')', ' | ')::tsquery
    from unnest(circles) as circle
$$;

grant execute on function search.words_in(uuid, tsvector) to omzien_app, omzien_worker, omzien_finder;
grant execute on function search.query_in(uuid[], tsquery) to omzien_finder;

create index entry_circle_words on search.entry using gin (search.words_in(circle_id, words)) where kind = 'note';
drop index search.entry_note_words;

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
  return query execute '
    select found.* from (
      (select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
        where (e.tenant_id = $1) is true and ($8 is null or search.words_in(e.circle_id, e.words) @@ $8) and (e.words @@ $2) is true and e.kind = ''note''
          and (e.circle_id = any ($4)) is true and e.at < $5 and ($6 is null or e.kind = any ($6))
        order by e.at desc limit $7)
      union all
      (select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
        where e.tenant_id = $1 and e.words @@ $3 and e.kind not in (''person'', ''note'') and (e.circle_id = any ($4)) is true and e.at < $5
          and ($6 is null or e.kind = any ($6))
        order by e.at desc limit $7)) as found
      order by found.at desc limit $7'
    using tenant, body, named, circles, coalesce(since, 'infinity'), kinds, most, search.query_in(circles, body);
end $$;
reset role;
revoke create on schema search from omzien_finder;

drop function search.words_of(uuid, tsvector);
drop function search.query_of(uuid, tsquery);
