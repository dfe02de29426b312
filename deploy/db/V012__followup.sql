-- As what a committee deals with an item; which paper a document, or an item of it, is about.
alter table mention add column consultation_role varchar(10) default 'unknown' not null;

create table paper (
    document_id varchar(36) not null references document (id),
    item        varchar(24) not null,
    paper       varchar(60) not null,
    primary key (document_id, item)
);
create index paper_number on paper (paper);

-- How far a decision has come. A decision without a row here has not been touched yet.
create table progress (
    resolution_id     varchar(36)              not null primary key,
    version           bigint                   not null,
    status            varchar(20)              not null,
    suspended         boolean                  not null,
    office            varchar(200),
    account           varchar(60),
    deadline          date,
    draft             varchar(700),
    draft_reached     varchar(20),
    draft_by          varchar(60),
    draft_at          timestamp with time zone,
    note              varchar(700),
    note_reached      varchar(20),
    note_by           varchar(60),
    note_at           timestamp with time zone,
    settled_committee varchar(200),
    settled_on        date,
    settled_item      varchar(20),
    repealed_by       varchar(500)
);
create index progress_status on progress (status);
create index progress_office on progress (office);
create index progress_account on progress (account);
create index progress_deadline on progress (deadline);

-- Who did what, when, why. Rows are added, never changed.
create sequence progress_history_id start with 50 increment by 50;
create table progress_history (
    id            bigint                   not null primary key,
    resolution_id varchar(36)              not null references progress (resolution_id),
    done_at       timestamp with time zone not null,
    account       varchar(60)              not null,
    action        varchar(20)              not null,
    words         varchar(700)             not null,
    set_day       date,
    status        varchar(20)              not null
);
create index progress_history_resolution on progress_history (resolution_id);
