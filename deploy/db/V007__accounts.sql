-- An account may be locked; a password that the operator gave is good for one sign-in and for some days.

alter table account add column locked boolean default false not null;
alter table account add column one_time_until timestamp with time zone;
