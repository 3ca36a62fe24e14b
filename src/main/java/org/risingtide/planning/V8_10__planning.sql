call platform.open_schema('planning');

-- Until now `sessions` kept what recurs: rows, locks and grants go with the table.
alter table sessions.series set schema planning;

-- Which sessions came of which series.
create table planning.recurrence (
    session_id uuid primary key references sessions.session on delete cascade,
    circle_id uuid not null references circles.circle,
    series_id uuid not null references planning.series on delete cascade
);
create index recurrence_of_series on planning.recurrence (series_id);
call platform.guard('planning.recurrence');

insert into planning.recurrence (session_id, circle_id, series_id)
select id, circle_id, series_id from sessions.session where series_id is not null;
alter table sessions.session drop column series_id;

-- The job has another name since then.
delete from platform.scheduled_tasks where task_name = 'sessions-ahead';
