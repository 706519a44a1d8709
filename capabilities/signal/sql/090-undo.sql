-- What people change here can be taken back for ten minutes; what is sealed stays.
call undo.follow('signal.theme');
call undo.follow('signal.report');
