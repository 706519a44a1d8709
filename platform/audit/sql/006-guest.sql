-- What guests did leaves a trace too, in the name of nobody at work; and their writes are not done twice.
grant usage on schema audit to omzien_guest;

create policy guest_adds on audit.event for insert to omzien_guest
  with check (tenant_id = db.my_tenant() and member_id = '00000000-0000-0000-0000-000000000000' and source = 'guest');
grant insert (tenant_id, id, action, outcome, operation, member_id, roles, about, subjects, word, source, request_id)
  on audit.event to omzien_guest;

create policy guest_writes on audit.receipt to omzien_guest
  using (tenant_id = db.my_tenant() and member_id = '00000000-0000-0000-0000-000000000000')
  with check (tenant_id = db.my_tenant() and member_id = '00000000-0000-0000-0000-000000000000');
grant select, insert (tenant_id, member_id, key, operation, hash, result_id, result_version) on audit.receipt to omzien_guest;

grant execute on function audit.leave(uuid, uuid, uuid, text, text, text, text[], text, uuid[], text, text, uuid),
  audit.give_receipt(uuid, uuid, uuid, text, bytea, uuid, integer) to omzien_guest;
