-- What people change here can be taken back for ten minutes; what is sealed stays.
call undo.follow('assessment.life_domain');
call undo.follow('assessment.entry');
call undo.follow('assessment.readiness');
call undo.follow('assessment.spoken_no');
