-- A goal is found by the person's own words, the worker's words, and its tasks.
create function plan.publish(which_tenant uuid, which_goal uuid) returns void language plpgsql set search_path = '' as $$
declare g plan.goal;
begin
  select * into g from plan.goal where tenant_id = which_tenant and id = which_goal;
  perform search.put('plan', g.id, g.tenant_id, g.folder_id, g.circle_id, '',
    concat_ws(' ', g.own_words, g.wording,
      (select string_agg(a.title, ' ' order by a.position) from plan.action a where a.tenant_id = which_tenant and a.goal_id = which_goal)),
    g.made_at);
end $$;

create function plan.publish_goal() returns trigger language plpgsql set search_path = '' as $$
begin
  perform plan.publish(new.tenant_id, new.id);
  return new;
end $$;
create trigger publish after insert or update of own_words, wording on plan.goal for each row execute function plan.publish_goal();

create function plan.publish_action() returns trigger language plpgsql set search_path = '' as $$
begin
  perform plan.publish(new.tenant_id, new.goal_id);
  return new;
end $$;
create trigger publish after insert or update of title on plan.action for each row execute function plan.publish_action();

revoke execute on all functions in schema plan from public;
grant execute on all functions in schema plan to omzien_app, omzien_worker;
