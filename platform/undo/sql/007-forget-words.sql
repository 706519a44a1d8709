-- A row that stays may say in a column what moved into a closed folder: acts that remember it with words there are forgotten too.
grant create on schema undo to omzien_keeper;
set local role omzien_keeper;

-- Only of a row that lies in a folder the asker sees.
create function undo.forget_words(of_place text, of_row uuid, in_column text) returns void language sql security definer set search_path = '' as $$
  delete from undo.step s where s.tenant_id = db.my_tenant() and s.act_id in (
    select t.act_id from undo.step t where t.tenant_id = db.my_tenant() and t.circle_id = any (db.my_circles())
      and t.place = of_place and t.key ->> 'id' = of_row::text and coalesce(t.before ->> in_column, '') <> '')
$$;
revoke execute on function undo.forget_words(text, uuid, text) from public;
grant execute on function undo.forget_words(text, uuid, text) to omzien_app;
reset role;
revoke create on schema undo from omzien_keeper;
