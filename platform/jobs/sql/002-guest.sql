-- What a guest does is news as well; `jobs.tell` itself is granted where it is made.
grant usage on schema jobs to omzien_guest;
