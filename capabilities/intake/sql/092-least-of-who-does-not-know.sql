-- When triage finds that someone does not know of the request, what is more than needed to reach them goes.
grant update (born_on, email) on intake.request to omzien_app;
