-- What was remembered of the columns of a bank gets a name and can be put away; what was chosen before a head was put away counts no more either.
alter table finance.bank_layout
  add column name text not null default '' check (length(name) <= 80),
  add column removed_at timestamptz,
  add column version integer not null default 1 check (version > 0);
grant insert (name), update (name, removed_at, version) on finance.bank_layout to omzien_app;
-- It goes with a file that stays, but what a beheerder does to it can be taken back.
drop trigger final on finance.bank_layout;
call undo.follow('finance.bank_layout');
