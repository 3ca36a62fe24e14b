-- Whoever agrees puts their own name on the record: what opens its seal stands beside their seat then, for the group to read.
alter table sessions.seat drop column named;
alter table sessions.seat add column name_entry int;
alter table sessions.seat add column name_salt text;
alter table sessions.seat add column name text;
