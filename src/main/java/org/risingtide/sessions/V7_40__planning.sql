-- How long each date of a series is, and where the group meets for it.
alter table sessions.series
    add column minutes int not null default 45 check (minutes between 5 and 600),
    add column link text not null default '';
create index series_alive on sessions.series (id) where ended_at is null;
-- Sessions of which somebody may have to be reminded.
create index session_coming on sessions.session (starts_at) where called_off_at is null and began_at is null;
