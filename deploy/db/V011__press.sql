-- Press releases: what the office writes, how far it has come, and the numbers given.

create table press_release (
    id                varchar(36)              not null primary key,
    revision          bigint                   not null,
    origin            varchar(20)              not null,
    origin_document   varchar(36) references document (id),
    number_year       integer,
    number            integer,
    written_number    varchar(200),
    issued_on         date,
    document_id       varchar(36) references document (id),
    stage             varchar(20)              not null,
    shown             varchar(20),
    due_at            timestamp with time zone,
    public_since      timestamp with time zone,
    changed_at        timestamp with time zone not null,
    constraint press_release_number unique (number_year, number),
    constraint press_release_origin unique (origin_document)
);
create index press_release_stage on press_release (stage, changed_at);
create index press_release_due on press_release (due_at);
create index press_release_issued on press_release (shown, issued_on);
create index press_release_public on press_release (shown, public_since);
create index press_release_document on press_release (document_id);

create table press_version (
    release_id     varchar(36) not null references press_release (id),
    number         integer     not null,
    kind           varchar(20) not null,
    title          text        not null,
    subtitle       text        not null,
    lead           text        not null,
    body           text        not null,
    place          text        not null,
    contact        text        not null,
    appointment    text        not null,
    note           text        not null,
    publish_at     timestamp with time zone,
    embargo_until  timestamp with time zone,
    stage          varchar(20) not null,
    stage_by       varchar(60),
    stage_at       timestamp with time zone,
    published_at   timestamp with time zone,
    reason         text,
    authors        text        not null,
    urgent_by      varchar(60),
    urgent_reason  text,
    second_look_by varchar(60),
    second_look_at timestamp with time zone,
    responsible    text,
    primary key (release_id, number)
);

create sequence press_deed_id start with 50 increment by 50;
create table press_deed (
    id         bigint                   not null primary key,
    release_id varchar(36)              not null references press_release (id),
    done_at    timestamp with time zone not null,
    account    varchar(200)             not null,
    deed       varchar(20)              not null,
    version    integer                  not null,
    words      text                     not null
);
create index press_deed_release on press_deed (release_id);

create table press_attachment (
    id          varchar(36)   not null primary key,
    release_id  varchar(36)   not null references press_release (id),
    version     integer       not null,
    position    integer       not null,
    file_hash   varchar(64)   not null references file (hash),
    file_name   varchar(1000) not null,
    media_type  varchar(200)  not null,
    bytes       bigint        not null,
    alternative text          not null,
    credit      text          not null
);
create index press_attachment_release on press_attachment (release_id, version);
create index press_attachment_file on press_attachment (file_hash);

-- The last number given in a year. Whoever draws the next one holds the row until commit: no gaps, no doubles.
create table press_year (
    number_year integer not null primary key,
    last_number integer not null
);
-- whoever begins a year holds this row
insert into press_year (number_year, last_number) values (0, 0);
