-- A receipt and a seal are held to their organisation by their policies. A key to its row as well made all writers of one organisation
-- pass by that row, and a key from each seal to its event wrote every event a second time, only to lock it. Events cannot go: nobody may remove one.
alter table audit.receipt drop constraint receipt_tenant_id_fkey;
alter table audit.seal drop constraint seal_tenant_id_fkey;
alter table audit.seal drop constraint seal_tenant_id_event_id_fkey;
