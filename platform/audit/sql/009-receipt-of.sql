-- The receipt of a write that was done before: as a function its plan is kept, where the bare query was planned anew at each write.
create function audit.receipt_of(tenant uuid, member uuid, asked uuid)
  returns table (operation text, hash bytea, result_id uuid, result_version integer) language plpgsql stable set search_path = '' as $$
begin
  return query select r.operation, r.hash, r.result_id, r.result_version from audit.receipt r
    where r.tenant_id = tenant and r.member_id = member and r.key = asked;
end $$;
revoke execute on function audit.receipt_of(uuid, uuid, uuid) from public;
grant execute on function audit.receipt_of(uuid, uuid, uuid) to omzien_app, omzien_guest;
