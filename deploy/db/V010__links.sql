-- What a document has to do with a chapter of a concept. Suggested ones are written anew when the document or a concept changes; what
-- a person has decided stays. Concepts themselves are told by their documents and need no row.
create table chapter_link (
    id            varchar(36)      not null primary key,
    document_id   varchar(36)      not null references document (id),
    concept_id    varchar(36)      not null,
    edition_id    varchar(36)      not null references document (id),
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
    unique (document_id, concept_id, chapter)
);
create index chapter_link_concept on chapter_link (concept_id, chapter, state);
