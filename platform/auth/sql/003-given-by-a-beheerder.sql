-- What a beheerder does with the sign-ins of their organisation, and no more: see how they stand, give an address, give a link, shut
-- the door. The tables stay closed to the role of the application; these functions ask the database itself who is asking.
grant usage on schema auth to omzien_app, omzien_worker, omzien_keeper;
grant select (id, tenant_id, member_id, email, two_factor_enabled), insert (id, tenant_id, member_id, email), update (email, updated_at)
  on auth.member_account to omzien_keeper;
grant select (account_id, provider_id) on auth.credential to omzien_keeper;
grant select (account_id), delete on auth.session to omzien_keeper;
grant select (value, expires_at), insert (id, identifier, value, expires_at), delete on auth.one_time to omzien_keeper;

grant create on schema auth to omzien_keeper;
set local role omzien_keeper;

-- How the value of a link begins; `platform/auth/invitation.ts` writes the same.
create function auth.link_of(tenant uuid, member uuid) returns text language sql immutable set search_path = ''
  return format('{"tenantId":"%s","memberId":"%s",', tenant, member);

-- How it stands with the sign-ins of these people. No password, no code, no hash.
create function auth.standing_of(members uuid[])
  returns table (member_id uuid, email text, joined boolean, second_factor boolean, invited_until timestamptz)
  language sql stable security definer set search_path = '' as $$
  select a.member_id, a.email, exists (select from auth.credential c where c.account_id = a.id and c.provider_id = 'credential'),
    a.two_factor_enabled,
    (select max(o.expires_at) from auth.one_time o where starts_with(o.value, auth.link_of(a.tenant_id, a.member_id)))
  from auth.member_account a
  where a.tenant_id = db.my_tenant() and a.member_id = any (members) and (select tenancy.works_as('{manager,privacyOfficer}'))
$$;

-- Gives someone the address they sign in with. @returns whether it is theirs now; false: someone in this installation has it
create function auth.give_address(member uuid, address text) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not tenancy.works_as('{manager}') then
    return false;
  end if;
  insert into auth.member_account as a (id, tenant_id, member_id, email) values (gen_random_uuid(), db.my_tenant(), member, address)
    on conflict (tenant_id, member_id) do update set email = excluded.email, updated_at = now() where a.email <> excluded.email;
  if found then
    -- A link for the old address would bring that back.
    delete from auth.one_time o where starts_with(o.value, auth.link_of(db.my_tenant(), member));
  end if;
  return true;
exception when unique_violation then
  return false;
end $$;

-- Makes a link hold from now on, and the earlier ones no longer. `mark` is the hash of it. @returns until when; null where there is nobody to invite
create function auth.offer_link(member uuid, mark text, seconds integer) returns timestamptz
  language plpgsql security definer set search_path = '' as $$
declare
  address text;
  until timestamptz := now() + make_interval(secs => seconds);
begin
  -- The background mails it, for one organisation at a time.
  if session_user <> 'omzien_worker' and not tenancy.works_as('{manager}') then
    return null;
  end if;
  select a.email into address from auth.member_account a join tenancy.member m on m.tenant_id = a.tenant_id and m.id = a.member_id
    where a.tenant_id = db.my_tenant() and a.member_id = member
      and (m.ended_on is null or m.ended_on > (now() at time zone 'Europe/Amsterdam')::date);
  if address is null then
    return null;
  end if;
  delete from auth.one_time o where starts_with(o.value, auth.link_of(db.my_tenant(), member));
  insert into auth.one_time (id, identifier, value, expires_at)
    values (gen_random_uuid(), mark, auth.link_of(db.my_tenant(), member) || '"email":' || to_json(address) || '}', until);
  return until;
end $$;

-- Ends what is open of someone who left: sessions on all devices, and a link they did not use.
create function auth.shut_out(member uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if tenancy.works_as('{manager}') then
    delete from auth.session s using auth.member_account a
      where a.id = s.account_id and a.tenant_id = db.my_tenant() and a.member_id = member;
    delete from auth.one_time o where starts_with(o.value, auth.link_of(db.my_tenant(), member));
  end if;
end $$;

revoke execute on function auth.link_of(uuid, uuid), auth.standing_of(uuid[]), auth.give_address(uuid, text),
  auth.offer_link(uuid, text, integer), auth.shut_out(uuid) from public;
grant execute on function auth.standing_of(uuid[]), auth.give_address(uuid, text), auth.shut_out(uuid) to omzien_app;
grant execute on function auth.offer_link(uuid, text, integer) to omzien_app, omzien_worker;
grant execute on function auth.link_of(uuid, uuid) to omzien_auth;
reset role;
revoke create on schema auth from omzien_keeper;
