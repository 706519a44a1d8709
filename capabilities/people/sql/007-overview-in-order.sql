-- The overview of a team is one pass over one index, in the order it is grouped by: nothing is sorted.
drop index people.case_overview;
create index case_overview on people.case_file (tenant_id, team_id, owner_id, status, circle_id, next_on);
