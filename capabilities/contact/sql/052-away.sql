-- Only of who is away, or left, is it told that drafts exist.
create policy keeper_finds on tenancy.member for select to omzien_keeper using (tenant_id = db.my_tenant());
grant select (tenant_id, id, absent_since, ended_on) on tenancy.member to omzien_keeper;

grant create on schema contact to omzien_keeper;
set local role omzien_keeper;
create or replace function contact.drafts_that_exist(author uuid) returns table (case_id uuid, drafts integer, changed_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select d.case_id, count(*)::int, max(d.changed_at) from contact.draft d
    join tenancy.member m on m.tenant_id = d.tenant_id and m.id = d.member_id and (m.absent_since is not null or m.ended_on is not null)
    where d.tenant_id = db.my_tenant() and d.member_id = author and d.case_id is not null group by d.case_id
$$;
reset role;
revoke create on schema contact from omzien_keeper;
