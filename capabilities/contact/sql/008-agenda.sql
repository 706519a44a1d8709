-- The agenda: home visits beside other appointments, and the times that someone is busy, which carry nothing else.
alter table contact.appointment add kind text not null default 'meeting' check (kind in ('meeting', 'home-visit'));

-- A calendar elsewhere may read when someone is busy, by a secret address. Only its hash is kept; a new one ends the old.
create table contact.busy_feed (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, member_id),
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_member('contact.busy_feed');
create index busy_feed_token on contact.busy_feed (token_hash);
grant select, insert, delete on contact.busy_feed to omzien_app;
grant select on contact.busy_feed to omzien_worker;

-- Times without what, whom or where: read by a role that sees no other column.
grant usage on schema contact to omzien_finder;
create policy finder_all on contact.appointment for select to omzien_finder using (true);
grant select (tenant_id, member_id, starts_at, ends_at, cancelled) on contact.appointment to omzien_finder;
create policy finder_all on contact.busy_feed for select to omzien_finder using (true);
grant select (tenant_id, member_id, token_hash) on contact.busy_feed to omzien_finder;
grant usage on schema tenancy to omzien_finder;
create policy finder_ended on tenancy.member for select to omzien_finder using (true);
grant select (tenant_id, id, ended_on) on tenancy.member to omzien_finder;

-- Busy times of colleagues of the asker's organisation.
create function contact.busy_between(members uuid[], since timestamptz, until timestamptz)
  returns table (member_id uuid, starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select a.member_id, a.starts_at, a.ends_at from contact.appointment a
    where a.tenant_id = db.my_tenant() and a.member_id = any (members) and not a.cancelled and a.starts_at < until and a.starts_at >= since - interval '1 day'
      and a.ends_at > since
    order by a.starts_at limit 5000
$$;

-- Busy times behind a secret address: one row without times where the address holds and nothing is planned, none where it does not hold.
create function contact.busy_by_token(hash text, since timestamptz, until timestamptz)
  returns table (starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select a.starts_at, a.ends_at from contact.busy_feed f
    join tenancy.member m on m.tenant_id = f.tenant_id and m.id = f.member_id and m.ended_on is null
    left join contact.appointment a on a.tenant_id = f.tenant_id and a.member_id = f.member_id and not a.cancelled
      and a.starts_at >= since and a.starts_at < until
    where f.token_hash = hash order by a.starts_at limit 5000
$$;
revoke execute on function contact.busy_between(uuid[], timestamptz, timestamptz), contact.busy_by_token(text, timestamptz, timestamptz) from public;
grant execute on function contact.busy_between(uuid[], timestamptz, timestamptz), contact.busy_by_token(text, timestamptz, timestamptz) to omzien_app;
grant create on schema contact to omzien_finder;
alter function contact.busy_between(uuid[], timestamptz, timestamptz) owner to omzien_finder;
alter function contact.busy_by_token(text, timestamptz, timestamptz) owner to omzien_finder;
revoke create on schema contact from omzien_finder;
call undo.seal('contact.busy_feed');
