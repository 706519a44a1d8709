-- Lists of cases run by deadline, so their indexes do too: a page reads its own rows, however long the caseload.
create index case_owner_deadline on people.case_file (tenant_id, owner_id, status, coalesce(next_on, '9999-12-31'::date), id);
create index case_team_deadline on people.case_file (tenant_id, team_id, status, coalesce(next_on, '9999-12-31'::date), id);
drop index people.case_owner;
drop index people.case_team;

-- The overview of a team is counted from an index alone.
create index case_overview on people.case_file (tenant_id, team_id, status, circle_id, next_on);
