-- A file goes along with what it is of, when that goes to another folder.
grant update (folder_id, circle_id) on files.file to omzien_app;
