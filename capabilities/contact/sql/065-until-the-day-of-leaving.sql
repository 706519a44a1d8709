-- Who leaves next month has an agenda until then, and nobody looks after their drafts before they are gone.
grant create on schema contact to omzien_finder, omzien_keeper;
set local role omzien_finder;
create or replace function contact.busy_by_token(hash text, since timestamptz, until timestamptz)
  returns table (starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select a.starts_at, a.ends_at from contact.busy_feed f
    join tenancy.member m on m.tenant_id = f.tenant_id and m.id = f.member_id
      and tenancy.works_on(m.ended_on, (now() at time zone 'Europe/Amsterdam')::date)
    left join contact.appointment a on a.tenant_id = f.tenant_id and a.member_id = f.member_id and not a.cancelled
      and a.starts_at >= since and a.starts_at < until
    where f.token_hash = hash order by a.starts_at limit 5000
$$;
set local role omzien_keeper;
create or replace function contact.drafts_that_exist(author uuid) returns table (case_id uuid, drafts integer, changed_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select d.case_id, count(*)::int, max(d.changed_at) from contact.draft d
    join tenancy.member m on m.tenant_id = d.tenant_id and m.id = d.member_id
      and (m.absent_since is not null or not tenancy.works_on(m.ended_on, (now() at time zone 'Europe/Amsterdam')::date))
    where d.tenant_id = db.my_tenant() and d.member_id = author and d.case_id is not null group by d.case_id
$$;
reset role;
revoke create on schema contact from omzien_finder, omzien_keeper;
