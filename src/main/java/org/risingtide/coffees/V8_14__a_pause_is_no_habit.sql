-- Null while somebody has paused and has not yet said what holds when they say nothing.
alter table coffees.habit alter column comes drop not null;
