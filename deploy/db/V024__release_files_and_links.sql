-- Pictures of releases have a size, in pixels.
alter table press_attachment add column width integer;
alter table press_attachment add column height integer;

-- Files whose holder has let go of them: they are removed from the store if nobody else needs them.
create table file_let_go (
    file_hash varchar(64) not null primary key references file (hash)
);

-- What a release is linked to: "decision/<id>" or "chapter/<concept>/<key>", as the press office has confirmed it.
create table press_link (
    release_id   varchar(36)              not null references press_release (id),
    target       varchar(300)             not null,
    quote        text                     not null,
    confirmed_by varchar(200)             not null,
    confirmed_at timestamp with time zone not null,
    primary key (release_id, target)
);
create index press_link_target on press_link (target);
