-- A mail may bide its time, so that who thinks better of it sends nothing; and what was told is known again by its mark, not its words.
alter table mail.outgoing add told text check (told ~ '^[0-9a-f]{64}$');
grant insert (due_at) on mail.outgoing to omzien_app;
grant update (told) on mail.outgoing to omzien_worker;
