-- What is said of one agenda item of a document, beside what is said of the whole ('').
alter table finding add column item varchar(24) default '' not null;

-- Which sitting, and which agenda item of it, a document speaks of. Written with the findings, derived from those that hold.
-- The ids are made of body, committee, day and number: the extract, the draft and the final minutes of one item meet in one.
create table mention (
    document_id    varchar(36)  not null references document (id),
    item           varchar(24)  not null,
    meeting_id     varchar(36)  not null,
    body_name      varchar(200) not null,
    committee      varchar(120) not null,
    committee_name varchar(200) not null,
    held_on        date         not null,
    resolution_id  varchar(36),
    item_number    varchar(20),
    closed         boolean      not null,
    sort_key       varchar(40)  not null,
    standing       varchar(10)  not null,
    decided        boolean      not null,
    outcome        varchar(20),
    primary key (document_id, item)
);
create index mention_meeting on mention (meeting_id);
create index mention_resolution on mention (resolution_id);
create index mention_held_on on mention (held_on, committee);
