-- What hangs on a document is found by it when it is erased or compared (PostgreSQL does not index foreign keys), and documents
-- are asked for by their kind.
create index step_document on step (document_id, kind);
create index document_kind on document (kind, state);
