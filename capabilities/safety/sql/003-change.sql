-- A note in the folder is set right by who wrote it; what it said before stays among the rows it was, as in the file.
grant update (body, was) on safety.record to omzien_app;
