-- Open tasks of a plan go along when the case changes hands; a job does that, and notes with which hand-over, the last one last.
alter table plan.action add column handed uuid[] not null default '{}';
grant update (member_id, owner_name, version, handed) on plan.action to omzien_worker;
