-- Whether someone works here on a day, by the day of leaving: that is the first day they do not. Every list of colleagues asks this here.
create function tenancy.works_on(ended_on date, on_day date) returns boolean language sql immutable parallel safe
  return ended_on is null or ended_on > on_day;
grant execute on function tenancy.works_on(date, date) to omzien_app, omzien_worker, omzien_auth, omzien_finder, omzien_keeper;
