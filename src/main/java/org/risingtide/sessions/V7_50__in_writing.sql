-- Over how many days a session in writing goes; all others have one.
alter table sessions.session add column days int not null default 1 check (days between 1 and 7);
alter table sessions.series add column days int not null default 1 check (days between 1 and 7);
-- What the clock looks after every minute.
create index session_in_writing on sessions.session (starts_at)
    where manner = 'in_writing' and closed_at is null and called_off_at is null;
