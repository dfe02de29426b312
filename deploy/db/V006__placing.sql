-- Who decided who may see a document; what is erased; how far its retention has come.

alter table document add column erased_at timestamp with time zone;

create table visibility_change (
    id             varchar(36)              not null primary key,
    document_id    varchar(36)              not null references document (id),
    was            varchar(4000)            not null,
    wish           varchar(4000)            not null,
    account        varchar(200)             not null,
    changed_at     timestamp with time zone not null,
    reason         varchar(2000)            not null,
    fate           varchar(20)              not null,
    second_account varchar(60),
    second_at      timestamp with time zone,
    second_reason  varchar(2000)
);
create index visibility_change_document on visibility_change (document_id);
create index visibility_change_fate on visibility_change (fate);

-- What stays of an erased document beside its row: by which right and when. Who proposed it and why go with the order.
create table erasure (
    document_id varchar(36) not null primary key references document (id),
    ground      varchar(30) not null,
    proposed_by varchar(60),
    proposed_at timestamp with time zone,
    reason      varchar(2000),
    ordered_at  timestamp with time zone,
    finished_at timestamp with time zone
);

-- A document without a row here is active.
create table retention (
    document_id varchar(36)              not null primary key references document (id),
    stage       varchar(20)              not null,
    since       timestamp with time zone not null
);
create index retention_stage on retention (stage);

create table retention_move (
    id          varchar(36)              not null primary key,
    document_id varchar(36)              not null references document (id),
    was         varchar(20)              not null,
    becomes     varchar(20)              not null,
    moved_at    timestamp with time zone not null,
    account     varchar(60)              not null
);
create index retention_move_document on retention_move (document_id);
