-- Who was in a plan is forgotten; the night takes what nobody's visit took.
grant delete on plan.presence to omzien_worker;
