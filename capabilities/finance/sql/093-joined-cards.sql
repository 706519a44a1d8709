-- Whose a post of the budget is goes along when two cards of one human become one.
call people.let_join('finance.post', '{person_id}');
