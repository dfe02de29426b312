-- Which committee follows which (a new term, a new name): what is open of the former is the business of the successor.
create table committee_successor (
    former    varchar(120)             not null primary key,
    successor varchar(120)             not null,
    from_day  date                     not null,
    said_by   varchar(60)              not null,
    said_at   timestamp with time zone not null
);
