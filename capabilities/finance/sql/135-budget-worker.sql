-- Who works with the bank of a household: one colleague, chosen on the case; until then whoever holds the case. What the bank
-- wrote is for them alone; colleagues of the circle see the sorted months.
create table finance.budget_worker (
  tenant_id uuid not null,
  case_id uuid not null,
  folder_id uuid not null,
  circle_id uuid not null,
  member_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references people.case_file,
  foreign key (tenant_id, member_id) references tenancy.member,
  foreign key (tenant_id, folder_id, circle_id) references tenancy.folder (tenant_id, id, circle_id) on update cascade
);
call db.guard_by_circle('finance.budget_worker');
create index on finance.budget_worker (tenant_id, folder_id, circle_id);
create index on finance.budget_worker (tenant_id, member_id);
-- Nobody chooses themselves: whoever holds the case says who it is, or who it is now hands it on.
create policy app_holder on finance.budget_worker as restrictive for insert to omzien_app
  with check (exists (select from people.case_holder h
    where h.tenant_id = db.my_tenant() and h.case_id = budget_worker.case_id and h.owner_id = db.my_member()));
create policy app_hands_on on finance.budget_worker as restrictive for update to omzien_app
  using (member_id = db.my_member() or exists (select from people.case_holder h
    where h.tenant_id = db.my_tenant() and h.case_id = budget_worker.case_id and h.owner_id = db.my_member()))
  with check (tenant_id = db.my_tenant());
grant select, insert (tenant_id, case_id, folder_id, circle_id, member_id), update (member_id, version) on finance.budget_worker to omzien_app;
grant select on finance.budget_worker to omzien_worker;
call undo.follow('finance.budget_worker');

-- The cases whose bank the asker works with.
create function finance.my_bank_cases() returns uuid[] language sql stable as $$
  select coalesce(array_agg(case_id), '{}') from (
    select w.case_id from finance.budget_worker w where w.tenant_id = db.my_tenant() and w.member_id = db.my_member()
    union all
    select h.case_id from people.case_holder h where h.tenant_id = db.my_tenant() and h.owner_id = db.my_member()
      and not exists (select from finance.budget_worker w where w.tenant_id = h.tenant_id and w.case_id = h.case_id)
  ) as mine
$$;
grant execute on function finance.my_bank_cases() to omzien_app;

create policy app_budget_worker on finance.account as restrictive to omzien_app
  using (tenant_id = db.my_tenant() and case_id = any ((select finance.my_bank_cases())::uuid[]));
create policy app_budget_worker on finance.bank_import as restrictive to omzien_app
  using (tenant_id = db.my_tenant() and case_id = any ((select finance.my_bank_cases())::uuid[]));
create policy app_budget_worker on finance.entry as restrictive to omzien_app
  using (tenant_id = db.my_tenant() and case_id = any ((select finance.my_bank_cases())::uuid[]));
create policy app_budget_worker on finance.sorting_rule as restrictive to omzien_app
  using (tenant_id = db.my_tenant() and case_id = any ((select finance.my_bank_cases())::uuid[]));

-- What moved, sorted, without a word of what the bank wrote: for everyone who sees the case.
drop view finance.moved;
create policy keeper_all on finance.entry to omzien_keeper using (tenant_id = db.my_tenant() and circle_id = any ((select db.my_circles())::uuid[]));
create policy keeper_all on finance.sorting_rule to omzien_keeper
  using (tenant_id = db.my_tenant() and circle_id = any ((select db.my_circles())::uuid[]));
grant usage on schema finance to omzien_keeper;
grant select (tenant_id, case_id, circle_id, day, amount_cents, category, post_id, booked, left_out), update (post_id) on finance.entry to omzien_keeper;
grant select (tenant_id, case_id, circle_id, post_id), update (post_id) on finance.sorting_rule to omzien_keeper;
grant create on schema finance to omzien_keeper;
set local role omzien_keeper;
create function finance.moved_in(of_case uuid, from_day date, until_day date)
  returns table (day date, category text, post_id uuid, amount_cents bigint)
  language sql stable security definer set search_path = '' as $$
  select e.day, e.category, e.post_id, sum(e.amount_cents)::bigint from finance.entry e
    where e.tenant_id = db.my_tenant() and e.case_id = of_case and e.day between from_day and until_day
      and e.category is not null and e.booked and not e.left_out
    group by 1, 2, 3
$$;
-- A post that goes on as another takes its money along, whoever copies the month. @param pairs `of` and `id` of posts
create function finance.hand_over_bank(of_case uuid, pairs jsonb, since date) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  update finance.entry e set post_id = pair.id from jsonb_to_recordset(pairs) as pair("of" uuid, id uuid)
    where e.tenant_id = db.my_tenant() and e.case_id = of_case and e.post_id = pair."of" and e.day >= since;
  update finance.sorting_rule r set post_id = pair.id from jsonb_to_recordset(pairs) as pair("of" uuid, id uuid)
    where r.tenant_id = db.my_tenant() and r.case_id = of_case and r.post_id = pair."of";
end $$;
revoke execute on function finance.moved_in(uuid, date, date), finance.hand_over_bank(uuid, jsonb, date) from public;
grant execute on function finance.moved_in(uuid, date, date), finance.hand_over_bank(uuid, jsonb, date) to omzien_app;
reset role;
revoke create on schema finance from omzien_keeper;
