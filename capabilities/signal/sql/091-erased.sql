-- What was told is forgotten after its term; the night does that. The theme stays, with what was answered.
grant delete on signal.report to omzien_worker;
