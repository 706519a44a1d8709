-- What people change in the sociale kaart can be taken back for ten minutes, its history along with it.
call undo.follow('directory.organisation');
call undo.follow('directory.place');
call undo.follow('directory.service');
call undo.follow('directory.service_area');
call undo.follow('directory.service_place');
call undo.follow('directory.contact');
call undo.follow('directory.change');
call undo.follow('directory.freshness');
