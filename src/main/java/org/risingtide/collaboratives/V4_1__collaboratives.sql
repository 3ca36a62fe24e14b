call platform.open_schema('collaboratives');

create table collaboratives.collaborative (
    id uuid primary key,
    -- The same as the id: a group is its circle with a name and a thread.
    circle_id uuid not null unique references circles.circle check (circle_id = id),
    kind text not null check (kind in ('thought_partners', 'collaborative')),
    name text not null check (length(name) between 1 and 80),
    -- Why these people: [{kind, themes, people}], made by the matching; empty where friends began it themselves.
    why jsonb not null default '[]',
    opener_id uuid references accounts.account on delete set null,
    reply_to text,
    started_at timestamptz not null default now(),
    help_asked_at timestamptz,
    ended_at timestamptz
);
call platform.guard('collaboratives.collaborative');

-- Membership itself is the circle's; here stands only who keeps an eye on the group's rhythm.
create table collaboratives.facilitator (
    collaborative_id uuid not null references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    person_id uuid not null references accounts.account on delete cascade,
    primary key (collaborative_id, person_id)
);
call platform.guard('collaboratives.facilitator');

create table collaboratives.norms (
    id uuid primary key,
    collaborative_id uuid not null references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    author_id uuid not null references accounts.account on delete cascade,
    version int not null,
    text text not null check (length(text) <= 4000),
    revisit_on date,
    written_at timestamptz not null default now(),
    unique (collaborative_id, version)
);
call platform.guard('collaboratives.norms');

create table collaboratives.meeting (
    id uuid primary key,
    collaborative_id uuid not null references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    starts_at timestamptz not null,
    minutes int not null check (minutes between 5 and 600),
    zone text not null,
    link text not null default '',
    happened boolean,
    called_off_at timestamptz,
    sequence int not null default 0
);
create index meeting_of_group on collaboratives.meeting (collaborative_id, starts_at);
create index meeting_next on collaboratives.meeting (circle_id, starts_at);
call platform.guard('collaboratives.meeting');

create table collaboratives.message (
    id uuid primary key,
    collaborative_id uuid not null references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    author_id uuid not null references accounts.account on delete cascade,
    text text not null check (length(text) <= 10000),
    sent_at timestamptz not null default now(),
    edited_at timestamptz
);
create index message_newest on collaboratives.message (collaborative_id, sent_at desc);
call platform.guard('collaboratives.message', 'author_id');

create table collaboratives.file (
    id uuid primary key,
    message_id uuid not null references collaboratives.message on delete cascade,
    circle_id uuid not null references circles.circle,
    author_id uuid not null references accounts.account on delete cascade,
    name text not null,
    type text not null,
    bytes bigint not null,
    added_at timestamptz not null default now()
);
create index file_by_message on collaboratives.file (message_id);
call platform.guard('collaboratives.file', 'author_id');

create table collaboratives.plan (
    collaborative_id uuid primary key references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    text text not null default '' check (length(text) <= 50000),
    version int not null default 0,
    edited_by uuid references accounts.account on delete set null,
    edited_at timestamptz
);
call platform.guard('collaboratives.plan');

-- What whoever formed the groups may know of one afterwards: three facts, and the group is told so.
create function collaboratives.facts(wanted uuid[])
returns table (id uuid, date_set boolean, has_met boolean, asks_for_help boolean)
language sql stable security definer set search_path = collaboratives as $$
select c.id,
       exists (select 1 from meeting m where m.collaborative_id = c.id and m.called_off_at is null),
       exists (select 1 from meeting m where m.collaborative_id = c.id and m.happened),
       c.help_asked_at is not null
from collaborative c where c.id = any(wanted)
$$;
