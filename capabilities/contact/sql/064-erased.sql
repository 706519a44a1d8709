-- What a worker left unfinished is forgotten after its term; the night does that without reading it.
grant select (tenant_id, changed_at), delete on contact.draft to omzien_worker;
