-- Finding. Row security would hide the index (its operators are not leakproof), so these functions look first and
-- let through only what lies in the asker's circles; they give ids, and the rows are then read under row security.

-- "jans de" becomes a prefix query on names: every word may be a beginning.
create function search.names_query(asked text) returns tsquery language sql stable set search_path = '' as $$
  select to_tsquery('search.names', string_agg(quote_literal(word) || ':*A', ' & '))
    from unnest(regexp_split_to_array(regexp_replace(trim(asked), '[^[:alnum:]]+', ' ', 'g'), '\s+')) as word
    where word <> ''
$$;

create function search.find(asked text, kinds text[], most integer)
  returns table (kind text, id uuid, folder_id uuid, title text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  tenant uuid := db.my_tenant();
  circles uuid[] := db.my_circles();
  query tsquery := coalesce(search.names_query(asked), ''::tsquery) || websearch_to_tsquery('search.dutch', asked);
begin
  return query execute '
    select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
      where e.tenant_id = $1 and e.words @@ $2 and e.circle_id = any ($3) and ($4 is null or e.kind = any ($4))
      order by (e.kind = ''person'') desc, e.at desc limit $5'
    using tenant, query, circles, kinds, most;
end $$;

-- A name that sounds right but is spelled otherwise: the nearest by shared groups of three letters.
create function search.find_name(asked text, most integer)
  returns table (kind text, id uuid, folder_id uuid, title text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query execute '
    select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
      where e.tenant_id = $1 and e.kind = ''person'' and e.title operator(db.%) $2 and e.circle_id = any ($3)
      order by db.similarity(e.title, $2) desc limit $4'
    using db.my_tenant(), asked, db.my_circles(), most;
end $$;

grant execute on all functions in schema search to omzien_app;
grant execute on function search.put(text, uuid, uuid, uuid, uuid, text, text, timestamptz) to omzien_worker;
grant execute on function search.names_query(text) to omzien_finder;
grant create on schema search to omzien_finder;
alter function search.find(text, text[], integer) owner to omzien_finder;
alter function search.find_name(text, integer) owner to omzien_finder;
revoke create on schema search from omzien_finder;
