-- Who gave, changed or took away whose seat, and from when to when it was then. Rows are added, never changed; they outlive seat and account.
create sequence seat_change_id start with 50 increment by 50;
create table seat_change (
    id         bigint                   not null primary key,
    account    varchar(60)              not null,
    committee  varchar(120)             not null,
    seat       varchar(100)             not null,
    valid_from date                     not null,
    valid_to   date,
    kind       varchar(10)              not null,
    done_by    varchar(60)              not null,
    done_at    timestamp with time zone not null
);
create index seat_change_done on seat_change (done_at);
