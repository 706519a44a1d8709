-- Who said that a worker is back from a home visit: the worker, who came along, or who watched and heard it.
alter table contact.visit
  add column checked_in_by uuid,
  add foreign key (tenant_id, checked_in_by) references tenancy.member,
  add check (checked_in_by is null or checked_in_at is not null);
grant update (checked_in_by) on contact.visit to omzien_app;
