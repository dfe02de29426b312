-- By which id an item goes whose sitting or number was corrected; addresses with the old one lead on.
create table item_moved (
    old_id varchar(36) not null primary key,
    new_id varchar(36) not null
);
create index item_moved_new on item_moved (new_id);

-- What somebody wants to be reminded of, and when (Wiedervorlage): theirs alone.
create table reminder (
    account       varchar(60)  not null,
    resolution_id varchar(36)  not null,
    due_on        date         not null,
    words         varchar(200) not null,
    primary key (account, resolution_id)
);
create index reminder_resolution on reminder (resolution_id);

-- What was announced of a decision taken in closed session (Bekanntgabe): a text of its own.
create table announcement (
    resolution_id varchar(36)              not null primary key,
    words         varchar(2000)            not null,
    committee     varchar(200)             not null,
    announced_on  date                     not null,
    item          varchar(20)              not null,
    booked_by     varchar(60)              not null,
    booked_at     timestamp with time zone not null
);
