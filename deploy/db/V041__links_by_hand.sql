-- A person may set a link the machine did not think of, and need not name a sentence for it.
alter table concept_link add column origin varchar(10) default 'machine' not null;
alter table concept_link alter column page drop not null;
alter table concept_link alter column start_offset drop not null;
alter table concept_link alter column end_offset drop not null;
alter table concept_link alter column quote drop not null;
