-- The line of the bank that a rule of sorting was learned from is emptied after its term, as the movements themselves are.
grant update (example) on finance.sorting_rule to omzien_worker;
