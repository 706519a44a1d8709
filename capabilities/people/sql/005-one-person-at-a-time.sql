-- Whether a person may be seen is looked up for that person. Left to itself the planner first lists everyone in the
-- asker's circles, thousands for one card; `offset 0` keeps it from that.
alter policy app_linked on people.person using (tenant_id = db.my_tenant() and exists (
  select from people.folder_person l
    where l.tenant_id = person.tenant_id and l.person_id = person.id and l.circle_id = any ((select db.my_circles())::uuid[]) offset 0));
alter policy app_changes on people.person using (tenant_id = db.my_tenant() and exists (
  select from people.folder_person l
    where l.tenant_id = person.tenant_id and l.person_id = person.id and l.circle_id = any ((select db.my_circles())::uuid[]) offset 0));
