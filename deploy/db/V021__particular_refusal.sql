-- What a clerk says a document does not name, by the key of what was read: it outlives every re-reading.
create table particular_refusal (
    document_id varchar(36)              not null references document (id),
    particular  varchar(36)              not null,
    account     varchar(60)              not null,
    refused_at  timestamp with time zone not null,
    primary key (document_id, particular)
);
