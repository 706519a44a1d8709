-- A referral inside the house: a colleague or a team is asked to take over, or to help beside whoever has the case.
alter table sharing.referral
  add column inside text check (inside in ('take-over', 'beside')),
  -- One of the two; who of a team accepted stands beside it.
  add column to_member_id uuid,
  add column to_team_id uuid,
  add foreign key (tenant_id, to_member_id) references tenancy.member,
  add foreign key (tenant_id, to_team_id) references tenancy.team,
  add check ((inside is null) = (to_member_id is null and to_team_id is null)),
  add check (inside is null or (service_id is null and secret_hash is null));
create index referral_to_member on sharing.referral (tenant_id, to_member_id) where to_member_id is not null;
create index referral_to_team on sharing.referral (tenant_id, to_team_id) where to_team_id is not null;
grant insert (inside, to_member_id, to_team_id), update (inside, to_member_id, to_team_id) on sharing.referral to omzien_app;

-- To colleagues who see the case already nothing is told that they could not read: the register has no line of it.
do $$ declare name text; begin
  select conname into strict name from pg_constraint where conrelid = 'sharing.referral'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%disclosure_id IS NULL%';
  execute format('alter table sharing.referral drop constraint %I', name);
end $$;
alter table sharing.referral add check (case when state = 'draft' then disclosure_id is null else inside is not null or disclosure_id is not null end);

-- Whoever is asked reads the one text, as long as it is asked or goes on; the case is theirs to see once they accepted.
create policy app_asked on sharing.referral for select to omzien_app using (tenant_id = db.my_tenant()
  and inside is not null and state in ('sent', 'contact', 'accepted', 'started')
  and (to_member_id = db.my_member() or (to_member_id is null
    and to_team_id in (select t.team_id from tenancy.team_member t where t.tenant_id = db.my_tenant() and t.member_id = db.my_member()))));
create policy app_asked on sharing.disclosure for select to omzien_app using (tenant_id = db.my_tenant() and kind = 'referral'
  and exists (select from sharing.referral r where r.tenant_id = disclosure.tenant_id and r.disclosure_id = disclosure.id and r.inside is not null));
create policy app_asked on sharing.referral_step for select to omzien_app using (tenant_id = db.my_tenant()
  and exists (select from sharing.referral r where r.tenant_id = referral_step.tenant_id and r.id = referral_step.referral_id and r.inside is not null));
create index on sharing.referral (tenant_id, disclosure_id) where inside is not null;

grant usage on schema sharing to omzien_keeper;
create policy keeper_answers on sharing.referral to omzien_keeper using (tenant_id = db.my_tenant()) with check (tenant_id = db.my_tenant());
create policy keeper_answers on sharing.referral_step for insert to omzien_keeper with check (tenant_id = db.my_tenant());
grant select, update (state, to_member_id, unseen, silent_since, last_on, version) on sharing.referral to omzien_keeper;
grant insert (tenant_id, id, referral_id, case_id, folder_id, circle_id, step, on_day, how, note, member_id) on sharing.referral_step to omzien_keeper;

-- The background tells the timeline what someone said who is not, or not yet, in the circle of the case.
create or replace function sharing.tell_step() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user not in ('omzien_guest', 'omzien_keeper') then
    perform sharing.tell(new);
  end if;
  return new;
end $$;
grant execute on function sharing.tell_step() to omzien_keeper;

-- What one who is asked answers: the step, how it stands, and who may see the case from then on. Null when it is not asked of them, or another was first.
create function sharing.answer_as_colleague(which uuid, seen integer, said text, step_id uuid, day date, words text) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  one sharing.referral;
  follows boolean;
begin
  select r.* into one from sharing.referral r where r.tenant_id = db.my_tenant() and r.id = which and r.inside is not null
    and (r.to_member_id = db.my_member() or (r.to_member_id is null
      and r.to_team_id in (select t.team_id from tenancy.team_member t where t.tenant_id = db.my_tenant() and t.member_id = db.my_member())))
    for update;
  follows := case one.state
    when 'sent' then said in ('contact', 'accepted', 'declined')
    when 'contact' then said in ('accepted', 'declined')
    when 'accepted' then said in ('started', 'ended')
    when 'started' then said = 'ended' and one.inside = 'beside'
    else false end;
  if one.id is null or one.version <> seen or not follows then
    return null;
  end if;
  update sharing.referral set state = said, unseen = true, silent_since = null, last_on = day, version = version + 1,
      to_member_id = case when said = 'accepted' then db.my_member() else to_member_id end
    where tenant_id = one.tenant_id and id = one.id;
  insert into sharing.referral_step (tenant_id, id, referral_id, case_id, folder_id, circle_id, step, on_day, how, note, member_id)
    values (one.tenant_id, step_id, one.id, one.case_id, one.folder_id, one.circle_id, said, day, 'ours', words, db.my_member());
  if said = 'accepted' then
    perform people.let_in(one.folder_id, db.my_member(), one.id);
  elsif said = 'ended' then
    perform people.let_out(one.folder_id, one.id);
  end if;
  return one.version + 1;
end $$;

-- Whoever asked took it back: who came in for it goes out.
create function sharing.let_out(which uuid) returns void language plpgsql security definer set search_path = '' as $$
declare
  one sharing.referral;
begin
  select r.* into one from sharing.referral r where r.tenant_id = db.my_tenant() and r.id = which and r.inside is not null
    and r.state = 'withdrawn' and r.circle_id = any (db.my_circles());
  if one.id is not null then
    perform people.let_out(one.folder_id, one.id);
  end if;
end $$;
revoke execute on function sharing.answer_as_colleague(uuid, integer, text, uuid, date, text), sharing.let_out(uuid) from public;
grant execute on function sharing.answer_as_colleague(uuid, integer, text, uuid, date, text), sharing.let_out(uuid) to omzien_app;
grant create on schema sharing to omzien_keeper;
alter function sharing.answer_as_colleague(uuid, integer, text, uuid, date, text) owner to omzien_keeper;
alter function sharing.let_out(uuid) owner to omzien_keeper;
revoke create on schema sharing from omzien_keeper;
