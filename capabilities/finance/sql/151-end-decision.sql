-- The end of debt counselling is a decision of its own, with its day (DDAS: einddatum besluit).
alter table finance.trajectory_phase drop constraint trajectory_phase_decision_check;
alter table finance.trajectory_phase add constraint trajectory_phase_decision_check
  check (decision in ('admitted', 'not-admitted', 'granted', 'refused', 'accepted', 'rejected', 'withdrawn', 'dwangakkoord', 'ended'));
