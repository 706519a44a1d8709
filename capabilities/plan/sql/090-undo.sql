-- What people change here can be taken back for ten minutes; what is sealed stays.
call undo.follow('plan.plan');
call undo.follow('plan.goal');
call undo.follow('plan.score');
call undo.follow('plan.action');
call undo.follow('plan.agreement');
call undo.seal('plan.signed_version');
