call platform.open_schema('coffees');

-- How a club meets. Its name, people, thread and page are those of the group with the same id.
create table coffees.club (
    id uuid primary key references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    -- RFC 5545, evaluated on the wall clock of the zone.
    rule text not null check (length(rule) <= 200),
    starts_local timestamp not null,
    zone text not null,
    minutes int not null check (minutes between 15 and 180),
    protocol text not null,
    version int not null,
    size int not null check (size between 3 and 5),
    link text not null default '',
    -- Whoever has the link joins until that day; empty where there is none.
    join_token text unique,
    join_until date
);
call platform.guard('coffees.club');

create table coffees.coffee (
    id uuid primary key,
    club_id uuid not null references coffees.club on delete cascade,
    circle_id uuid not null references circles.circle,
    starts_at timestamptz not null,
    zone text not null,
    minutes int not null,
    -- When the tables are made, unless somebody who looks after the club does it before.
    closes_at timestamptz not null,
    laid_at timestamptz,
    called_off_at timestamptz,
    -- Once the tables are made: whether everybody who was in has a place, and if not which rules are in the way. No names.
    everybody boolean not null default true,
    in_the_way text[] not null default '{}'
);
create index coffee_of_club on coffees.coffee (club_id, starts_at);
create index coffee_coming on coffees.coffee (starts_at) where called_off_at is null;
call platform.guard('coffees.coffee');

-- What holds for somebody who says nothing, in their own circle.
create table coffees.habit (
    club_id uuid not null references coffees.club on delete cascade,
    person_id uuid not null references accounts.account on delete cascade,
    circle_id uuid not null references circles.circle,
    comes boolean not null,
    paused_until date,
    primary key (club_id, person_id)
);
create index habit_of_person on coffees.habit (person_id);
call platform.guard('coffees.habit');

-- Whether somebody is in, in their own circle: nobody else reads it, only the making of tables.
create table coffees.answer (
    coffee_id uuid not null references coffees.coffee on delete cascade,
    person_id uuid not null references accounts.account on delete cascade,
    circle_id uuid not null references circles.circle,
    comes boolean not null,
    answered_at timestamptz not null default now(),
    primary key (coffee_id, person_id)
);
create index answer_of_person on coffees.answer (person_id);
call platform.guard('coffees.answer');

create table coffees.topic (
    id uuid primary key,
    club_id uuid not null references coffees.club on delete cascade,
    circle_id uuid not null references circles.circle,
    author_id uuid not null references accounts.account on delete cascade,
    text text not null check (length(text) between 1 and 200),
    proposed_at timestamptz not null default now()
);
create index topic_of_club on coffees.topic (club_id, proposed_at desc);
create index topic_of_author on coffees.topic (author_id);
call platform.guard('coffees.topic', 'author_id');

-- "Me too": one's own.
create table coffees.agreement (
    topic_id uuid not null references coffees.topic on delete cascade,
    person_id uuid not null references accounts.account on delete cascade,
    circle_id uuid not null references circles.circle,
    primary key (topic_id, person_id)
);
create index agreement_of_person on coffees.agreement (person_id);
call platform.guard('coffees.agreement');

-- A table: a group for one date, seen by those who sit at it.
create table coffees.seating (
    id uuid primary key references collaboratives.collaborative on delete cascade,
    club_id uuid not null references coffees.club on delete cascade,
    coffee_id uuid not null references coffees.coffee on delete cascade,
    circle_id uuid not null references circles.circle,
    meeting_id uuid not null,
    session_id uuid not null,
    -- Follows its date when the table moves it.
    starts_at timestamptz not null,
    -- usual: the club's time, and it suits all. theirs: another, when all are free. unfitting: the club's, for want of a better.
    fits text not null check (fits in ('usual', 'theirs', 'unfitting')),
    topic_id uuid references coffees.topic on delete set null
);
create index seating_of_coffee on coffees.seating (coffee_id);
create index seating_of_club on coffees.seating (club_id, starts_at desc);
create unique index seating_of_meeting on coffees.seating (meeting_id);
call platform.guard('coffees.seating');

-- Who sat together: what keeps people from meeting again before they must.
create table coffees.seat (
    seating_id uuid not null references coffees.seating on delete cascade,
    coffee_id uuid not null references coffees.coffee on delete cascade,
    person_id uuid not null references accounts.account on delete cascade,
    circle_id uuid not null references circles.circle,
    primary key (coffee_id, person_id)
);
create index seat_of_seating on coffees.seat (seating_id);
create index seat_of_person on coffees.seat (person_id);
call platform.guard('coffees.seat');
