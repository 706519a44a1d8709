-- A note may leave the file while its tasks stay: they then say nothing of a note that is not there.
grant update (note_id) on contact.task to omzien_app;
