-- Whose sitting it was, what kind of item it is (procedure is never followed up) and who has put it forward.
alter table mention add column body_key varchar(120) default '' not null;
alter table mention add column kind varchar(12) default 'business' not null;
alter table mention add column submitter varchar(200);

update mention set body_key = trim(trailing '-' from substring(trim(both '-' from regexp_replace(
    replace(replace(replace(replace(lower(body_name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
    '[^a-z0-9]+', '-', 'g')) from 1 for 120));
-- Roughly, until each document is read again.
update mention set kind = 'procedure' where exists (
    select 1 from finding f where f.document_id = mention.document_id and f.item = mention.item and f.field = 'title'
        and (lower(f.stated) like '%tagesordnung%' or lower(f.stated) like '%niederschrift%'
            or lower(f.stated) like '%beschlussfähigkeit%' or lower(f.stated) like 'eröffnung%'
            or lower(f.stated) like '%fragestunde%'));

create index mention_followed on mention (body_key, decided, held_on);
