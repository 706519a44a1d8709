-- Sealing: chains the committed events of one tenant. Runs as the background role, one at a time per tenant.
create function audit.content_of(e audit.event) returns bytea language sql immutable set search_path = '' as $$
  select convert_to(jsonb_build_array(e.tenant_id, e.id, extract(epoch from e.at)::text, e.action, e.outcome, e.operation, e.member_id,
    e.roles, e.on_behalf_of, e.purpose, e.about, e.subjects, e.word, e.source, e.request_id)::text, 'UTF8')
$$;

-- Gives how many events were sealed now. An event older than an hour that is not sealed is found by `verify`.
create function audit.seal_events() returns integer language plpgsql set search_path = '' as $$
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
  for one in
    select e.* from audit.event e
      where e.tenant_id = mine and e.at > coalesce(since - interval '1 hour', '-infinity')
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

-- The first number where the chain does not hold, or null when it does.
create function audit.first_break() returns bigint language plpgsql stable set search_path = '' as $$
declare
  expected bytea := ''::bytea;
  place bigint := 0;
  one record;
begin
  for one in
    select s.number, s.hash, audit.content_of(e) as content
      from audit.seal s left join audit.event e on e.tenant_id = s.tenant_id and e.id = s.event_id
      where s.tenant_id = db.my_tenant() order by s.number
  loop
    place := place + 1;
    expected := sha256(expected || one.content);
    if one.number <> place or expected is distinct from one.hash then
      return place;
    end if;
  end loop;
  return null;
end $$;
revoke execute on all functions in schema audit from public;
grant execute on function audit.content_of(audit.event), audit.seal_events(), audit.first_break() to omzien_worker;
