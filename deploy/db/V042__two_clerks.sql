-- Whoever says how an edition is to be read holds this row until it is kept: two clerks in the same instant come one after the other.
create table concept_editing (
    id integer not null primary key
);
insert into concept_editing (id) values (1);

-- How a chapter is told from the others whatever its title is by now: by the key under which it is read, or else by what was given to
-- it when a person added it.
alter table edition_chapter add column mark varchar(120);
update edition_chapter set mark = coalesce(read_as, '+' || place);
alter table edition_chapter alter column mark set not null;
