-- The background empties what is no longer needed of who left: hours, absence, and for whom they worked.
grant update (weekly_hours, absent_since, employer_id, version) on tenancy.member to omzien_worker;
