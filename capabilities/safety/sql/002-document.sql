-- A letter that was brought along moves in too, with its pages; what it asks by a day stays with it.
alter table safety.record drop constraint record_kind_check, drop constraint record_body_check, drop constraint record_check;
alter table safety.record
  add check (kind in ('note', 'task', 'document')),
  -- Of a letter nobody may have noted yet from whom it is.
  add check (length(body) <= 20000 and (body <> '' or kind = 'document')),
  add check ((due_on is null or kind <> 'note') and (done_on is null or kind = 'task'));
