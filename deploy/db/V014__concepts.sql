-- What a document, or one agenda item of it, has to do with a chapter of a concept. The id is made of document, item, concept and
-- chapter. An edition without a document, which is only announced, is null.
create table concept_link (
    id            varchar(36)      not null primary key,
    document_id   varchar(36)      not null references document (id),
    item          varchar(24)      not null,
    concept_id    varchar(36)      not null,
    edition_id    varchar(36) references document (id),
    chapter       varchar(120)     not null,
    kind          varchar(20)      not null,
    score         double precision not null,
    certain       boolean          not null,
    page          integer          not null,
    start_offset  integer          not null,
    end_offset    integer          not null,
    quote         text             not null,
    chapter_page  integer,
    chapter_start integer,
    chapter_end   integer,
    chapter_quote text,
    title_words   varchar(1000)    not null,
    state         varchar(10)      not null,
    account       varchar(60),
    decided_at    timestamp with time zone,
    unique (document_id, item, concept_id, chapter)
);
create index concept_link_chapter on concept_link (concept_id, chapter, state);
create index concept_link_state on concept_link (state);
create index concept_link_edition on concept_link (edition_id);
insert into concept_link (id, document_id, item, concept_id, edition_id, chapter, kind, score, certain, page, start_offset, end_offset,
    quote, chapter_page, chapter_start, chapter_end, chapter_quote, title_words, state, account, decided_at)
select id, document_id, '', concept_id, edition_id, chapter, kind, score, certain, page, start_offset, end_offset,
    quote, chapter_page, chapter_start, chapter_end, chapter_quote, title_words, state, account, decided_at from chapter_link;
drop table chapter_link;

-- Which concept a document tells of that need not have a document itself: announced, commissioned or adopted.
create table told_concept (
    document_id  varchar(36)  not null primary key references document (id),
    title        varchar(300) not null,
    body_name    varchar(200) not null,
    stage        varchar(12)  not null,
    adopted_on   date,
    page         integer      not null,
    start_offset integer      not null,
    end_offset   integer      not null,
    quote        text         not null
);

-- What it tells of the concept: its fields, its events and its deadlines, in this order.
create table told_detail (
    document_id  varchar(36)   not null references told_concept (document_id),
    kind         varchar(10)   not null,
    place        integer       not null,
    title        varchar(1000) not null,
    first_day    date,
    last_day     date,
    page         integer       not null,
    start_offset integer       not null,
    end_offset   integer       not null,
    quote        text          not null,
    primary key (document_id, kind, place)
);

-- What persons have said about an edition. It goes by its document, or by its concept if it has none, and outlives every reading.
create table edition_word (
    edition_id    varchar(36) not null primary key,
    concept_id    varchar(36) not null,
    outlined_by   varchar(60),
    outlined_at   timestamp with time zone,
    mapped_by     varchar(60),
    mapped_at     timestamp with time zone,
    resolution_id varchar(36),
    adopted_by    varchar(60),
    adopted_at    timestamp with time zone
);

-- Its chapters as persons have put them, in order; read_as is the key under which the machine read it, null if a person added it.
create table edition_chapter (
    edition_id varchar(36)  not null references edition_word (edition_id),
    place      integer      not null,
    chapter    varchar(120) not null,
    number     varchar(20)  not null,
    title      varchar(300) not null,
    level      integer      not null,
    field      boolean      not null,
    read_as    varchar(120),
    primary key (edition_id, place)
);

-- In which of its chapters one of the edition before lives on.
create table edition_heir (
    edition_id varchar(36)  not null references edition_word (edition_id),
    earlier    varchar(120) not null,
    later      varchar(120) not null,
    primary key (edition_id, earlier, later)
);
