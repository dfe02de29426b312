-- What a document names besides its findings: persons, events, deadlines, promises, quotations, and what it says otherwise.
create table particular (
    document_id  varchar(36)           not null references document (id),
    ordinal      integer               not null,
    kind         varchar(12)           not null,
    words        text                  not null,
    about        text,
    from_day     date,
    to_day       date,
    from_time    varchar(12),
    to_time      varchar(12),
    exactness    varchar(12),
    recurring    boolean default false not null,
    page         integer               not null,
    start_offset integer               not null,
    end_offset   integer               not null,
    quote        text                  not null,
    primary key (document_id, ordinal)
);
