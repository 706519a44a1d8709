-- The sign-in service of an organisation (OpenID Connect): one each, arranged by a beheerder, read by the role `auth` alone.
-- `secret` is locked with a key outside the database, bound to this table, organisation and column.
create table auth.sso (
  tenant_id uuid primary key references tenancy.tenant,
  version integer not null default 1,
  label text not null check (length(label) between 1 and 60),
  issuer text not null check (length(issuer) between 8 and 500),
  client_id text not null check (length(client_id) between 1 and 300),
  secret text not null check (length(secret) <= 2000),
  -- Which claim holds the e-mail address a colleague has here.
  claim text not null check (claim in ('email', 'preferred_username', 'upn')),
  -- Words in `acr` or `amr` that stand for a second factor; none: the own code is asked.
  factors text[] not null check (cardinality(factors) <= 10),
  only_way boolean not null,
  site text not null check (length(site) <= 300)
);
grant select on auth.sso to omzien_auth;
grant select, insert, update, delete on auth.sso to omzien_keeper;

-- The service showed a second factor that counts here: this session owes none.
alter table auth.session add column by_provider boolean not null default false;
grant update (by_provider) on auth.session to omzien_auth;

alter table auth.sign_in_event drop constraint sign_in_event_kind_check;
alter table auth.sign_in_event add constraint sign_in_event_kind_check check (kind in ('sign-in', 'sso', 'unlock', 'prove', 'sign-out',
  'revoke', 'totp-start', 'totp-confirm', 'totp-off', 'recovery', 'recovery-made', 'password', 'invitation'));

grant create on schema auth to omzien_keeper;
set local role omzien_keeper;

-- What is arranged here. Of the secret only that it is there.
create function auth.sso_here() returns table (version integer, label text, issuer text, client_id text, claim text, factors text[],
    only_way boolean, site text)
  language sql stable security definer set search_path = '' as $$
  select s.version, s.label, s.issuer, s.client_id, s.claim, s.factors, s.only_way, s.site
  from auth.sso s where s.tenant_id = db.my_tenant() and (select tenancy.works_as('{manager}'))
$$;

-- Arranges it; `locked` absent keeps the secret that is there. @returns the new version; null when another change came first
create function auth.change_sso(seen integer, given jsonb, locked text) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  made integer;
  words text[] := array(select jsonb_array_elements_text(given -> 'factors'));
begin
  if not tenancy.works_as('{manager}') then
    return null;
  end if;
  if seen = 0 then
    insert into auth.sso as s (tenant_id, label, issuer, client_id, secret, claim, factors, only_way, site)
      values (db.my_tenant(), given ->> 'label', given ->> 'issuer', given ->> 'clientId', locked, given ->> 'claim', words,
        (given ->> 'onlyWay')::boolean, given ->> 'site')
      on conflict (tenant_id) do nothing returning s.version into made;
  else
    update auth.sso s set version = s.version + 1, label = given ->> 'label', issuer = given ->> 'issuer', client_id = given ->> 'clientId',
      secret = coalesce(locked, s.secret), claim = given ->> 'claim', factors = words, only_way = (given ->> 'onlyWay')::boolean,
      site = given ->> 'site'
      where s.tenant_id = db.my_tenant() and s.version = seen returning s.version into made;
  end if;
  return made;
end $$;

-- Takes it away, with the secret.
create function auth.drop_sso(seen integer) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if tenancy.works_as('{manager}') then
    delete from auth.sso s where s.tenant_id = db.my_tenant() and s.version = seen;
    return found;
  end if;
  return false;
end $$;

revoke execute on function auth.sso_here(), auth.change_sso(integer, jsonb, text), auth.drop_sso(integer) from public;
grant execute on function auth.sso_here(), auth.change_sso(integer, jsonb, text), auth.drop_sso(integer) to omzien_app;
reset role;
revoke create on schema auth from omzien_keeper;
