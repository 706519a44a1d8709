-- Whoever sent it called before, where that was agreed.
alter table contact.letter_sending add column called_first boolean not null default false;
alter table contact.invitation add column called_first boolean not null default false;
grant insert (called_first), update (called_first) on contact.invitation to omzien_app;
