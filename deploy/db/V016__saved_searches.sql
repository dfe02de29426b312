-- Searches that somebody looks at again and again, and up to which change of the index they have seen what is found.

create table saved_search (
    id         varchar(36)              not null primary key,
    account    varchar(60)              not null references account (name) on delete cascade,
    address    varchar(2000)            not null,
    saved_at   timestamp with time zone not null,
    seen_seq   bigint                   not null,
    before_seq bigint                   not null
);
create index saved_search_account on saved_search (account);
