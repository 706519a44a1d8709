-- Whom something was told, as they stood there then: who refers may be written down otherwise later, and a mail goes to nobody else.
alter table intake.told_back
  add column to_organisation text not null default '' check (length(to_organisation) <= 200),
  add column to_name text not null default '' check (length(to_name) <= 200),
  add column to_email text not null default '' check (length(to_email) <= 200);
grant insert (to_organisation, to_name, to_email) on intake.told_back to omzien_app;
