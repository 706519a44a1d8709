-- A word of SQL is no name for a table: each that names it would have to mark it so.
alter table audit.check rename to chain_check;
