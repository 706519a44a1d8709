-- What was told by a letter says by which one. Letters stand higher up, so nothing refers to them here.
alter table assessment.information_given add column letter_id uuid;
grant insert (letter_id) on assessment.information_given to omzien_app;
