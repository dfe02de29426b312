-- Who gets what is due by mail, and where; the token turns it off from within a mail.
create table digest (
    account varchar(60)  not null primary key,
    address varchar(254) not null,
    token   varchar(36)  not null,
    sent_on date         not null
);
create index digest_token on digest (token);
