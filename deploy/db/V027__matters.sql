-- What in documents tells which matter they belong to: what it is called, which papers and which sittings it names.
create table matter_sign (
    document_id  varchar(36)  not null references document (id),
    place        integer      not null,
    item         varchar(24)  not null,
    kind         varchar(10)  not null,
    said         varchar(200) not null,
    page         integer,
    start_offset integer,
    end_offset   integer,
    quote        text,
    primary key (document_id, place)
);
create index matter_sign_said on matter_sign (kind, said);

-- Two pieces of which only a person can tell whether they belong to one matter, and what a person has said. A piece is an agenda item or a
-- document; the answer outlives every reading.
create table matter_tie (
    one         varchar(36) not null,
    other       varchar(36) not null,
    asked_at    timestamp with time zone,
    together    boolean,
    answered_by varchar(60),
    answered_at timestamp with time zone,
    primary key (one, other)
);
create index matter_tie_other on matter_tie (other);
create index matter_tie_answered on matter_tie (together);
