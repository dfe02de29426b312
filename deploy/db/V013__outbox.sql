-- Mails: what they say, once, and each mail to each recipient. A forgotten address is null; its row stays for the figures.
create table letter (
    id         varchar(36)  not null primary key,
    thing      varchar(100) not null,
    part       varchar(100) not null,
    subject    text         not null,
    words      text         not null,
    html       text         not null,
    leaving    text         not null,
    written_at timestamp with time zone not null
);
create index letter_thing on letter (thing);

create table mail (
    id            varchar(36)              not null primary key,
    version       bigint                   not null,
    letter_id     varchar(36)              not null references letter (id),
    thing         varchar(100)             not null,
    part          varchar(100)             not null,
    circle        varchar(20)              not null,
    address       varchar(254),
    leave_at      varchar(500),
    state         varchar(20)              not null,
    put_at        timestamp with time zone not null,
    attempts      integer                  not null,
    not_before    timestamp with time zone not null,
    ended_at      timestamp with time zone,
    answer        varchar(500)             not null,
    claimed_by    varchar(200),
    claimed_until timestamp with time zone,
    constraint mail_once unique (thing, part, address)
);
create index mail_due on mail (state, not_before);
create index mail_address on mail (address);
create index mail_letter on mail (letter_id);
