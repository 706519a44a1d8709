-- What the timeline hears of creditors: what they were sent and what they answered, those of one go in one line, by name and without amounts.
create function finance.tell_creditors() returns trigger language plpgsql set search_path = '' as $$
declare
  told record;
begin
  for told in
    select m.tenant_id, m.folder_id, m.circle_id, m.case_id, m.kind, m.on_day, m.member_id, m.made_at,
      (array_agg(m.id order by m.nth))[1] as id,
      -- As it is called in the case; what nobody could name says so by three dots.
      array_agg(coalesce(nullif(c.collector, ''), nullif(c.creditor, ''), '…') order by m.nth) as names
    from fresh m join finance.claim c on c.tenant_id = m.tenant_id and c.id = m.claim_id
    group by m.tenant_id, m.folder_id, m.circle_id, m.case_id, m.kind, m.on_day, m.member_id, m.made_at
  loop
    perform timeline.put('finance.creditor-' || lower(regexp_replace(told.kind, '([A-Z])', '-\1', 'g')), told.id,
      row(told.tenant_id, told.folder_id, told.circle_id, told.case_id), timeline.moment(told.on_day, told.made_at), told.member_id, null,
      array_to_string(told.names[1:3], ', ') || case when cardinality(told.names) > 3 then ' +' || cardinality(told.names) - 3 else '' end);
  end loop;
  return null;
end $$;
revoke execute on function finance.tell_creditors() from public;
grant execute on function finance.tell_creditors() to omzien_app, omzien_worker;
create trigger tell after insert on finance.creditor_message
  referencing new table as fresh for each statement execute function finance.tell_creditors();
