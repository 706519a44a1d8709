-- Leaving a transaction: its trace, and for a write its receipt. A function keeps its plans, so a request does not plan them anew.
-- The organisation of a trace is checked by its policy; a key to it as well would make all writers of one organisation queue for its row.
alter table audit.event drop constraint event_tenant_id_fkey;
grant insert (id) on audit.event to omzien_app;

create function audit.leave(
  tenant uuid, member uuid, event uuid, action text, outcome text, operation text, roles text[], about text, subjects uuid[],
  word text, source text, request uuid
) returns void language plpgsql set search_path = '' as $$
begin
  insert into audit.event (tenant_id, id, action, outcome, operation, member_id, roles, about, subjects, word, source, request_id)
    values (tenant, event, action, outcome, operation, member, roles, about, subjects, word, source, request);
end $$;

create function audit.give_receipt(tenant uuid, member uuid, key uuid, operation text, hash bytea, result uuid, result_version integer)
  returns void language plpgsql set search_path = '' as $$
begin
  insert into audit.receipt (tenant_id, member_id, key, operation, hash, result_id, result_version)
    values (tenant, member, key, operation, hash, result, result_version);
end $$;
revoke execute on function audit.leave(uuid, uuid, uuid, text, text, text, text[], text, uuid[], text, text, uuid),
  audit.give_receipt(uuid, uuid, uuid, text, bytea, uuid, integer) from public;
grant execute on function audit.leave(uuid, uuid, uuid, text, text, text, text[], text, uuid[], text, text, uuid),
  audit.give_receipt(uuid, uuid, uuid, text, bytea, uuid, integer) to omzien_app;
