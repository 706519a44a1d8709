-- Rows that go along with a folder are changed by the role that moves folders; older PostgreSQL runs their triggers as that role.
grant usage on schema undo to omzien_keeper, omzien_finder;
