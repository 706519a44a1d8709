-- What people change here can be taken back for ten minutes; what is sealed stays.
call undo.follow('people.person');
call undo.follow('people.folder_person');
call undo.follow('people.case_file');
call undo.follow('people.household');
call undo.follow('people.household_member');
call undo.seal('people.hand_over');
-- A card that is seen by its links alone is out of sight once they are gone; it may still be taken away by who made it just now.
create policy undoer_made on people.person to omzien_undoer using (tenant_id = db.my_tenant());
