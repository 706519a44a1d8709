-- An act is taken back whole: a row that went and came again within it goes back too, and a part that is out of sight keeps all of it.
create function undo.steps_of(which uuid) returns bigint language sql stable security definer set search_path = '' as $$
  select count(*) from undo.step where tenant_id = db.my_tenant() and member_id = db.my_member() and act_id = which
$$;
revoke execute on function undo.steps_of(uuid) from public;
grant execute on function undo.steps_of(uuid) to omzien_app;
grant create on schema undo to omzien_undoer;
alter function undo.steps_of(uuid) owner to omzien_undoer;
revoke create on schema undo from omzien_undoer;

create or replace function undo.take_back(which uuid) returns boolean language plpgsql set search_path = '' as $$
declare
  one record;
  taken integer := 0;
  seen bigint;
begin
  select count(*) into seen from undo.step where tenant_id = db.my_tenant() and member_id = db.my_member() and act_id = which;
  if seen <> undo.steps_of(which) then
    return false;
  end if;
  for one in
    select place, key, (array_agg(what order by nth))[1] as first, (array_agg(what order by nth desc))[1] as last,
      (array_agg(before order by nth))[1] as before, (array_agg(after order by nth desc))[1] as after
    from undo.step where tenant_id = db.my_tenant() and member_id = db.my_member() and act_id = which and made_at > now() - undo.term()
    group by place, key order by min(nth) desc
  loop
    taken := taken + 1;
    continue when one.first = 'insert' and one.last = 'delete';
    -- Went and came again as it was.
    continue when md5(one.before::text) = one.after;
    if one.first = 'final' then
      return false;
    elsif one.first = 'insert' then
      if not undo.remove(which, one.place, one.key, one.after) then return false; end if;
    elsif one.first = 'delete' and one.last <> 'delete' then
      if not undo.remove(which, one.place, one.key, one.after) then return false; end if;
      if not undo.put_back(one.place::regclass, one.before, one.key, null) then return false; end if;
    elsif not undo.put_back(one.place::regclass, one.before, one.key, case when one.last = 'delete' then null else one.after end) then
      return false;
    end if;
  end loop;
  delete from undo.step where tenant_id = db.my_tenant() and member_id = db.my_member() and act_id = which;
  return taken > 0;
end $$;
