-- Run by the worker's role at each start, once its queue stands.
create or replace function jobs.tell(job text, subjects uuid[]) returns void
  language sql security definer set search_path = '' as $$
  select graphile_worker.add_job(job, json_build_object('id', gen_random_uuid(), 'tenant', db.my_tenant(), 'subjects', subjects), max_attempts := 12)
    where db.my_tenant() is not null
$$;
revoke execute on function jobs.tell(text, uuid[]) from public;
grant execute on function jobs.tell(text, uuid[]) to omzien_app, omzien_worker, omzien_guest;
