-- What somebody has promised in a sitting (Zusage) and the council office has taken up: followed up like a decision. The text is kept, so that
-- it outlives every reading.
create table taken_promise (
    document_id  varchar(36)              not null references document (id),
    item         varchar(24)              not null,
    item_number  varchar(20)              not null,
    closed       boolean                  not null,
    words        text                     not null,
    page         integer                  not null,
    start_offset integer                  not null,
    end_offset   integer                  not null,
    quote        text                     not null,
    taken_by     varchar(60)              not null,
    taken_at     timestamp with time zone not null,
    primary key (document_id, item)
);
alter table mention add column promise text;
alter table mention add column promise_id varchar(36);
alter table mention add column promise_page integer;
alter table mention add column promise_start integer;
alter table mention add column promise_end integer;
alter table mention add column promise_quote text;
