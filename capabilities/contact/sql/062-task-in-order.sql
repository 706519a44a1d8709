-- Someone's open tasks in the order they are shown, those without a day last: the first forty are read, however many there are.
create index task_in_order on contact.task (tenant_id, owner_id, (coalesce(due_on, '9999-12-31'::date)), id) where done_on is null;
