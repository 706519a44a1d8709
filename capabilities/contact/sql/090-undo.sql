-- What people change here can be taken back for ten minutes; what is sealed stays.
call undo.follow('contact.task');
call undo.follow('contact.appointment');
call undo.seal('contact.note_version');
