-- With which hand-overs a task or appointment went along, the last one last: taking one back returns just what came with it.
alter table contact.task add column handed uuid[] not null default '{}';
alter table contact.appointment add column handed uuid[] not null default '{}';
grant update (handed) on contact.task, contact.appointment to omzien_worker;
