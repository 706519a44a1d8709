-- Forgets every act of anyone that touched one of these rows: what moved into a closed folder comes back by no one's "undo", and its words are not kept here.
grant select, delete on undo.step to omzien_keeper;
create policy keeper_reads on undo.step for select to omzien_keeper using (tenant_id = db.my_tenant());
create policy keeper_forgets on undo.step for delete to omzien_keeper using (tenant_id = db.my_tenant());
grant create on schema undo to omzien_keeper;
set local role omzien_keeper;

-- Only what lies in a folder that the asker sees.
create function undo.forget(ids uuid[]) returns void language sql security definer set search_path = '' as $$
  delete from undo.step s where s.tenant_id = db.my_tenant() and s.act_id in (
    select t.act_id from undo.step t, unnest(ids) as one
      where t.tenant_id = db.my_tenant() and t.circle_id = any (db.my_circles()) and strpos(concat(t.key, t.before), one::text) > 0)
$$;
revoke execute on function undo.forget(uuid[]) from public;
grant execute on function undo.forget(uuid[]) to omzien_app;
reset role;
revoke create on schema undo from omzien_keeper;
