-- How the files of a bank are read that the product does not know: chosen once, known again by the head of the table. The newest of a head
-- counts; what was chosen before stays, so that nobody's choice is overwritten unseen.
create table finance.bank_layout (
  tenant_id uuid not null references tenancy.tenant,
  id uuid not null,
  -- The words of the head, or how many columns there are: nothing of a movement.
  sign text not null check (length(sign) between 1 and 2000),
  separator text not null check (separator in (';', ',', E'\t', '|')),
  encoding text check (encoding in ('utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'macintosh')),
  above integer not null check (above between 0 and 20),
  headed boolean not null,
  day_style text not null check (day_style in ('dayMonthYear', 'yearMonthDay', 'monthDayYear')),
  decimal_sign text not null check (decimal_sign in (',', '.')),
  columns text[] not null check (cardinality(columns) between 2 and 60),
  out_word text check (length(out_word) between 1 and 20),
  member_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references tenancy.member
);
call db.guard_by_tenant('finance.bank_layout');
create index on finance.bank_layout (tenant_id, sign, made_at);
create index on finance.bank_layout (tenant_id, member_id);
grant select,
  insert (tenant_id, id, sign, separator, encoding, above, headed, day_style, decimal_sign, columns, out_word, member_id)
  on finance.bank_layout to omzien_app;
call undo.seal('finance.bank_layout');
