-- Pictures of releases have a size, in pixels.
alter table press_attachment add column width integer;
alter table press_attachment add column height integer;

-- Files whose holder has let go of them: they are removed from the store if nobody else needs them.
create table file_let_go (
    file_hash varchar(64) not null primary key references file (hash)
);
