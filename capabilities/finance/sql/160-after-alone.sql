-- Of a household may be known what a change of law gives it, and not what it was before: then what its month holds of it stands beside that.
alter table finance.law_sweep_line
  -- Cents a month that come in of it as the month sheet says; null where both sides are known, or the sheet cannot tell.
  add column held integer check (held >= 0),
  drop constraint law_sweep_line_check,
  add constraint law_sweep_line_sides check (
    (after is null) = (cardinality(missing) > 0)
    and (before is null or after is not null)
    and (held is null or (before is null and after is not null))
    and (before is not null or gain = 0)
  );
