-- Who has one name and is called by it is named once.
create or replace function people.full_name(p people.person) returns text language sql immutable set search_path = '' as $$
  select trim(regexp_replace(concat_ws(' ', case when p.call_name not in ('', p.family) then p.call_name when p.call_name = '' then nullif(p.given, '') end,
    nullif(p.prefix, ''), p.family), '\s+', ' ', 'g'))
$$;
