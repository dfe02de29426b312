-- When it was kept what a document tells of a concept: told anew, it may be as many as before, and of the same documents.
alter table told_concept add column kept_at timestamp with time zone;
