-- A clock that ran ahead and was put right leaves a newest event of later than now: sealing looks back from now then, or what was done until that
-- moment comes would never be sealed. Where nothing was sealed yet, it looks at all there is.
create or replace function audit.seal_since(newest timestamptz) returns timestamptz language sql stable set search_path = ''
  return case when newest is null then '-infinity' else least(newest, clock_timestamp())
    - case when extract(second from clock_timestamp()) < 3 then interval '1 hour' else interval '10 seconds' end end;
