-- Where someone complains or finds a supporter of their own, for every letter that tells of it.
alter table contact.letter_look
  add column complaint text not null default '' check (length(complaint) <= 300),
  add column support text not null default '' check (length(support) <= 300);
grant update (complaint, support) on contact.letter_look to omzien_app;

-- What a letter tells of the list of what everybody should know: [{"code": "complaint", "language": "Nederlands"}].
alter table contact.letter add column tells jsonb not null default '[]' check (length(tells::text) <= 4000);
