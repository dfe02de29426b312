-- What is due is found by an index in the order it is done: begun before (0), new (1), comparisons (2).
alter table step add column turn integer default 1 not null;
update step set turn = case when attempts > 0 then 0 when kind = 'link' then 2 else 1 end;
drop index step_due;
create index step_due on step (stuck, turn, created_at, id);

drop index mail_due;
create index mail_due on mail (state, not_before, id);
