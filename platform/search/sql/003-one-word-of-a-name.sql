-- A name spelled otherwise is found by one of its words: "wirsma" is near "Hendrik Wiersma" though it is less than half of it.
grant create on schema search to omzien_finder;
set local role omzien_finder;
create or replace function search.find_name(asked text, most integer)
  returns table (kind text, id uuid, folder_id uuid, title text, at timestamptz)
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query execute '
    select e.kind, e.id, e.folder_id, e.title, e.at from search.entry e
      where e.tenant_id = $1 and e.kind = ''person'' and $2 operator(db.<%) e.title and e.circle_id = any ($3)
      order by db.word_similarity($2, e.title) desc, db.similarity(e.title, $2) desc limit $4'
    using db.my_tenant(), asked, db.my_circles(), most;
end $$;
reset role;
revoke create on schema search from omzien_finder;
