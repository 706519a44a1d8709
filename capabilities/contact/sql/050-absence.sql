-- That a draft exists is seen when its author is away, so that a hand-over does not pass it by. Its text stays its author's.
create policy keeper_finds on contact.draft for select to omzien_keeper using (tenant_id = db.my_tenant());
grant usage on schema contact to omzien_keeper;
grant select (tenant_id, member_id, case_id, changed_at) on contact.draft to omzien_keeper;

create function contact.drafts_that_exist(author uuid) returns table (case_id uuid, drafts integer, changed_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select d.case_id, count(*)::int, max(d.changed_at) from contact.draft d
    where d.tenant_id = db.my_tenant() and d.member_id = author and d.case_id is not null group by d.case_id
$$;
revoke execute on function contact.drafts_that_exist(uuid) from public;
grant execute on function contact.drafts_that_exist(uuid) to omzien_app;
grant create on schema contact to omzien_keeper;
alter function contact.drafts_that_exist(uuid) owner to omzien_keeper;
revoke create on schema contact from omzien_keeper;
