-- One dialect for H2 (MODE=PostgreSQL) and PostgreSQL. Migrations are added, never changed.

create table file (
    hash       varchar(64)              not null primary key,
    bytes      bigint                   not null,
    first_seen timestamp with time zone not null
);

create table document (
    id                varchar(36)              not null primary key,
    version           bigint                   not null,
    file_hash         varchar(64)              not null references file (hash),
    part              integer                  not null,
    file_name         varchar(1000)            not null,
    source            varchar(200)             not null,
    source_url        varchar(2000),
    declared          varchar(4000)            not null,
    received_at       timestamp with time zone not null,
    visibility        varchar(4000)            not null,
    kind              varchar(30)              not null,
    state             varchar(20)              not null,
    media_type        varchar(200),
    complete          boolean,
    quarantine_reason varchar(30),
    quarantine_detail varchar(1000),
    index_seq         bigint                   not null
);
create index document_file on document (file_hash);
create index document_index_seq on document (index_seq);

create table page (
    document_id varchar(36) not null references document (id),
    number      integer     not null,
    text        text        not null,
    way_back    text        not null,
    primary key (document_id, number)
);

create sequence finding_id start with 50 increment by 50;
create table finding (
    id              bigint           not null primary key,
    document_id     varchar(36)      not null references document (id),
    field           varchar(40)      not null,
    stated_type     varchar(10)      not null,
    stated          text             not null,
    confidence      double precision not null,
    page            integer,
    start_offset    integer,
    end_offset      integer,
    quote           text,
    machine_version integer,
    account         varchar(60),
    stated_at       timestamp with time zone
);
create index finding_document on finding (document_id);

-- The last index_seq given. Whoever draws the next one holds the row until commit: numbers become visible in rising order.
create table index_counter (
    id    integer not null primary key,
    last_seq bigint  not null
);
insert into index_counter (id, last_seq) values (1, 0);

create table step (
    id            varchar(36)              not null primary key,
    version       bigint                   not null,
    kind          varchar(20)              not null,
    document_id   varchar(36)              not null references document (id),
    created_at    timestamp with time zone not null,
    attempts      integer                  not null,
    not_before    timestamp with time zone not null,
    stuck         boolean                  not null,
    claimed_by    varchar(200),
    claimed_until timestamp with time zone,
    last_error    varchar(2000)
);
create index step_due on step (stuck, not_before);

create table clarification (
    id          varchar(36)              not null primary key,
    document_id varchar(36)              not null references document (id),
    question    varchar(40)              not null,
    detail      varchar(2000)            not null,
    raised_at   timestamp with time zone not null,
    settled_at  timestamp with time zone,
    settled_by  varchar(60)
);
create index clarification_document on clarification (document_id);

create sequence opening_id start with 50 increment by 50;
create table opening (
    id          bigint                   not null primary key,
    account     varchar(60)              not null,
    document_id varchar(36)              not null,
    surface     varchar(20)              not null,
    opened_at   timestamp with time zone not null
);

create table account (
    name     varchar(60)  not null primary key,
    role     varchar(20)  not null,
    password varchar(300) not null
);

create sequence membership_id start with 50 increment by 50;
create table membership (
    id         bigint       not null primary key,
    account    varchar(60)  not null references account (name),
    committee  varchar(120) not null,
    seat       varchar(100) not null,
    valid_from date         not null,
    valid_to   date
);
