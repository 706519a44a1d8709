-- A movement that a file which stays told as well goes over to that file when its own is taken back: it told all of its days of this account.
grant update (import_id) on finance.entry to omzien_app;
create function finance.hand_over_entries(file uuid) returns void language sql set search_path = '' as $$
  update finance.entry e set import_id = stays.id
    from finance.bank_import gone, finance.bank_import stays
    where e.tenant_id = db.my_tenant() and e.import_id = file and e.booked
      and gone.tenant_id = e.tenant_id and gone.id = e.import_id
      and stays.tenant_id = e.tenant_id and stays.case_id = e.case_id and stays.undone_at is null and stays.made_at > gone.made_at
      and e.day between stays.from_day and stays.until_day
      and exists (select from finance.entry o where o.tenant_id = e.tenant_id and o.import_id = stays.id and o.account_id = e.account_id)
$$;
revoke execute on function finance.hand_over_entries(uuid) from public;
grant execute on function finance.hand_over_entries(uuid) to omzien_app;
