-- Presseverteiler and newsletter: who receives what the press office sends.
create table contact (
    id       varchar(36)  not null primary key,
    name     varchar(200) not null,
    medium   varchar(200) not null,
    address  varchar(254) not null,
    segments text         not null,
    constraint contact_address unique (address)
);

-- asked_at and confirmed_at are the proof of the double opt-in; who leaves is deleted with them.
create table subscriber (
    id           varchar(36)              not null primary key,
    address      varchar(254)             not null,
    asked_at     timestamp with time zone not null,
    confirm_word varchar(50),
    confirmed_at timestamp with time zone,
    leave_word   varchar(50)              not null,
    constraint subscriber_address unique (address),
    constraint subscriber_confirm unique (confirm_word),
    constraint subscriber_leave unique (leave_word)
);

-- For whom a release is meant: "ahead" under a Sperrfrist, or "public"; one row a segment or contact.
create table press_audience (
    release_id varchar(36)  not null,
    occasion   varchar(10)  not null,
    kind       varchar(10)  not null,
    name       varchar(200) not null,
    primary key (release_id, occasion, kind, name)
);
