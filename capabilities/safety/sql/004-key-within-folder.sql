-- What lies in a folder has an id of its own within it: nobody learns from an id that is taken that it lies in another.
alter table safety.record drop constraint record_pkey, add primary key (tenant_id, folder_id, id);
create index on safety.record (tenant_id, id);
