-- What the list of decisions can be narrowed to is found value by value.
create index mention_committee on mention (committee, committee_name);
create index mention_body on mention (body_key, body_name);
