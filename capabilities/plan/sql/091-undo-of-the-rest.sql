-- Looking back, own plans, reasons and example goals can be taken back for ten minutes too.
call undo.follow('plan.change');
call undo.follow('plan.evaluation');
call undo.follow('plan.closing_report');
call undo.follow('plan.first_plan');
call undo.follow('plan.template');
