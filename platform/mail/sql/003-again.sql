-- A mail that did not leave may be tried again, by who has to see to it now: they hear when it does not arrive.
grant update (attempts, due_at, member_id) on mail.outgoing to omzien_app;
