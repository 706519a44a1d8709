-- What people change here can be taken back for ten minutes; what is sealed stays.
call undo.follow('finance.post');
call undo.follow('finance.hand_amount');
call undo.follow('finance.year_start');
call undo.follow('finance.creditor');
call undo.follow('finance.claim');
call undo.follow('finance.debt_plan');
call undo.seal('finance.account');
call undo.seal('finance.bank_import');
call undo.seal('finance.entry');
call undo.seal('finance.sorting_rule');
