-- Looks leave their traces together, a quarter of a second later at most; changes and what guests do leave theirs in their own transaction.
create policy keeper_adds on audit.event for insert to omzien_keeper with check (action = 'look' and source <> 'guest');
grant usage on schema audit to omzien_keeper;
grant insert (tenant_id, id, at, action, outcome, operation, member_id, roles, about, subjects, word, source, request_id) on audit.event to omzien_keeper;

-- events: an array of looks, each with the fields of an event.
create function audit.leave_looks(events jsonb) returns void language sql security definer set search_path = '' as $$
  insert into audit.event (tenant_id, id, at, action, outcome, operation, member_id, roles, about, subjects, word, source, request_id)
    select tenant_id, id, at, 'look', outcome, operation, member_id, roles, about, subjects, word, source, request_id
    from jsonb_to_recordset(events) as look (tenant_id uuid, id uuid, at timestamptz, outcome text, operation text, member_id uuid, roles text[],
      about text, subjects uuid[], word text, source text, request_id uuid)
    -- Sent again after a lost answer, they are there already.
    on conflict do nothing
$$;
revoke execute on function audit.leave_looks(jsonb) from public;
grant execute on function audit.leave_looks(jsonb) to omzien_app;
grant create on schema audit to omzien_keeper;
alter function audit.leave_looks(jsonb) owner to omzien_keeper;
revoke create on schema audit from omzien_keeper;
