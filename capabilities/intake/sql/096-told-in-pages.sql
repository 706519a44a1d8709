-- What those in the circle of a case are told goes on by key, so that none is left out in silence.
grant create on schema intake to omzien_finder;
set local role omzien_finder;
drop function intake.told_duplicates();
create function intake.told_duplicates(after_on date, after_id uuid, most integer)
  returns table (id uuid, request_id uuid, other_id uuid, folder_id uuid, team_name text, on_day date)
  language sql stable security definer set search_path = '' as $$
  select d.id, d.request_id, d.other_id, d.folder_id, t.name, d.decided_on from intake.possible_duplicate d
    join intake.request r on r.tenant_id = d.tenant_id and r.id = d.request_id
    join tenancy.team t on t.tenant_id = r.tenant_id and t.id = r.team_id
  where d.tenant_id = db.my_tenant() and d.state = 'same' and d.circle_id = any (db.my_circles()) and r.status = 'waiting'
    and (after_on is null or (d.decided_on, d.id) < (after_on, after_id))
  order by d.decided_on desc, d.id desc limit most
$$;
revoke execute on function intake.told_duplicates(date, uuid, integer) from public;
grant execute on function intake.told_duplicates(date, uuid, integer) to omzien_app;
reset role;
revoke create on schema intake from omzien_finder;
