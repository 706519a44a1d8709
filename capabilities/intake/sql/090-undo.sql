-- What people change here can be taken back for ten minutes; what is sealed stays.
call undo.follow('intake.request');
call undo.follow('intake.terms');
call undo.follow('intake.possible_duplicate');
