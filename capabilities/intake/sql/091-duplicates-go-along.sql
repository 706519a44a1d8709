-- What a request was like goes with the request, whoever may see it: that it can be taken back says nothing of others.
alter table intake.possible_duplicate drop constraint possible_duplicate_tenant_id_request_id_fkey;
alter table intake.possible_duplicate add foreign key (tenant_id, request_id) references intake.request on delete cascade;
drop trigger remember on intake.possible_duplicate;
