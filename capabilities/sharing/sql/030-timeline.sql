-- What referrals tell the timeline. A step of a guest is told by the background, since guests reach no timeline.
create function sharing.tell(which sharing.referral_step) returns void language sql set search_path = '' as $$
  select timeline.put('sharing.' || which.step, which.id, row(which.tenant_id, which.folder_id, which.circle_id, which.case_id),
    timeline.moment(which.on_day, which.made_at), which.member_id, r.goal_id, r.receiver)
  from sharing.referral r where r.tenant_id = which.tenant_id and r.id = which.referral_id
$$;
create function sharing.tell_step() returns trigger language plpgsql set search_path = '' as $$
begin
  if current_user <> 'omzien_guest' then
    perform sharing.tell(new);
  end if;
  return new;
end $$;
create trigger tell after insert on sharing.referral_step for each row execute function sharing.tell_step();
revoke execute on function sharing.tell(sharing.referral_step), sharing.tell_step() from public;
grant execute on function sharing.tell(sharing.referral_step), sharing.tell_step() to omzien_app, omzien_worker;
