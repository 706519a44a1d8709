-- What is still to be done in a case goes along when the case changes hands; a job does that.
grant update (owner_id, version) on contact.task to omzien_worker;
grant update (member_id, version) on contact.appointment to omzien_worker;
