-- Whom an act was about, as its own trace says: that it was taken back is traced about the same (NEN 7513: about whom).
grant usage on schema audit to omzien_undoer;
grant select on audit.event to omzien_undoer;
create policy undoer_mine on audit.event for select to omzien_undoer using (tenant_id = db.my_tenant() and member_id = db.my_member());

-- An act goes by the number of the ask that did it. It is younger than the term, so only the last minutes are read.
create function undo.about_whom(which uuid) returns uuid[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct subject), '{}') from audit.event e, unnest(e.subjects) as subject
    where e.tenant_id = db.my_tenant() and e.member_id = db.my_member() and e.request_id = which
      and e.at > now() - undo.term() - interval '1 minute'
$$;
revoke execute on function undo.about_whom(uuid) from public;
grant execute on function undo.about_whom(uuid) to omzien_app;
grant create on schema undo to omzien_undoer;
alter function undo.about_whom(uuid) owner to omzien_undoer;
revoke create on schema undo from omzien_undoer;
