-- Goals and agreements of someone go along when two cards of them become one.
call people.let_join('plan.goal', '{person_ids}');
call people.let_join('plan.agreement', '{person_id}');
