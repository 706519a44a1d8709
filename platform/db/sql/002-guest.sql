-- Guests, people without an account, come by a role of their own. Nothing is theirs until a table says so.
grant usage on schema db to omzien_guest;

-- The SHA-256 of what this guest was given, as in a link that was sent to them; null without one.
create function db.my_secret() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('omzien.secret', true), ''), 'hex');

grant execute on function db.my_tenant(), db.my_secret() to omzien_guest;
