-- "jay" is Jay before Jayden: a person whose name has the very words asked comes first.
grant create on schema search to omzien_finder;
set local role omzien_finder;
create or replace function search.find(asked text, kinds text[], most integer)
  returns table (kind text, id uuid, folder_id uuid, title text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
declare
  tenant uuid := db.my_tenant();
  circles uuid[] := db.my_circles();
  query tsquery := coalesce(search.names_query(asked), ''::tsquery) || websearch_to_tsquery('search.dutch', asked);
  whole tsquery := plainto_tsquery('search.names', asked);
begin
  return query execute '
    select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
      where e.tenant_id = $1 and e.words @@ $2 and e.circle_id = any ($3) and ($4 is null or e.kind = any ($4))
      order by (e.kind = ''person'') desc, (e.kind = ''person'' and e.words @@ $6) desc, e.at desc limit $5'
    using tenant, query, circles, kinds, most, whole;
end $$;
reset role;
revoke create on schema search from omzien_finder;
