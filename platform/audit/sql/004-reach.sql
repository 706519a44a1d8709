-- Sealing looks back ten seconds, and once a minute an hour: the trace of a busy hour is not read anew each second.
-- A trace is the last thing a transaction writes, so one that is older and unsealed was held up between writing and committing.
create function audit.seal_since(newest timestamptz) returns timestamptz language sql stable set search_path = ''
  return coalesce(newest - case when extract(second from clock_timestamp()) < 3 then interval '1 hour' else interval '10 seconds' end, '-infinity');
revoke execute on function audit.seal_since(timestamptz) from public;
grant execute on function audit.seal_since(timestamptz) to omzien_worker;

create or replace function audit.seal_events() returns integer language plpgsql set search_path = '' as $$
declare
  mine uuid := db.my_tenant();
  last_number bigint;
  last_hash bytea;
  since timestamptz;
  one audit.event;
  sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(71236, hashtext(mine::text)) then
    return 0;
  end if;
  select s.number, s.hash, e.at into last_number, last_hash, since
    from audit.seal s join audit.event e on e.tenant_id = s.tenant_id and e.id = s.event_id
    where s.tenant_id = mine order by s.number desc limit 1;
  since := audit.seal_since(since);
  for one in
    select e.* from audit.event e
      where e.tenant_id = mine and e.at > since
        and not exists (select from audit.seal s where s.tenant_id = mine and s.event_id = e.id)
      order by e.at, e.id limit 5000
  loop
    last_number := coalesce(last_number, 0) + 1;
    last_hash := sha256(coalesce(last_hash, ''::bytea) || audit.content_of(one));
    insert into audit.seal (tenant_id, number, event_id, hash) values (mine, last_number, one.id, last_hash);
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;
