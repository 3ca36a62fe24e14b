call platform.open_schema('sessions');

-- What recurs; each date of it becomes a session of its own.
create table sessions.series (
    id uuid primary key,
    collaborative_id uuid not null references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    -- RFC 5545, evaluated on the wall clock of the zone.
    rule text not null check (length(rule) <= 200),
    starts_local timestamp not null,
    zone text not null,
    protocol text not null,
    version int not null,
    manner text not null,
    ended_at timestamptz
);
create index series_of_group on sessions.series (collaborative_id);
call platform.guard('sessions.series');

create table sessions.session (
    id uuid primary key,
    collaborative_id uuid not null references collaboratives.collaborative on delete cascade,
    circle_id uuid not null references circles.circle,
    series_id uuid references sessions.series on delete set null,
    meeting_id uuid references collaboratives.meeting on delete set null,
    protocol text not null,
    version int not null,
    manner text not null check (manner in ('own_phones', 'on_the_table', 'in_writing')),
    focus text not null default '' check (length(focus) <= 300),
    starts_at timestamptz not null,
    zone text not null,
    -- As planned. Who leads and in which order they speak in the end, the events say.
    facilitator_id uuid references accounts.account on delete set null,
    speakers uuid[] not null,
    called_off_at timestamptz,
    -- Counts the events: whoever holds a session in memory sees by it whether it is the latest.
    events int not null default 0,
    began_at timestamptz,
    closed_at timestamptz,
    minutes int,
    reached int,
    bell boolean
);
create index session_of_group on sessions.session (collaborative_id, starts_at desc);
create index session_next on sessions.session (circle_id, starts_at);
create index session_of_meeting on sessions.session (meeting_id);
create index session_closed on sessions.session (closed_at) where closed_at is not null;
create index session_running on sessions.session (began_at) where closed_at is null and began_at is not null;
call platform.guard('sessions.session');

-- What happened, so that a killed server makes the same session again. Some of it tells what a person wished to do with the
-- floor: no viewer's statement can read it, and it is gone 48 hours after closing.
create table sessions.event (
    session_id uuid not null references sessions.session on delete cascade,
    number int not null,
    event text not null,
    primary key (session_id, number)
);
alter table sessions.event enable row level security;
create policy system on sessions.event to ${system} using (true) with check (true);

create function sessions.append_event(session uuid, event text) returns int
language plpgsql volatile security definer set search_path = sessions as $$
declare
    n int;
begin
    update sessions.session s set events = s.events + 1
    where s.id = session and s.circle_id = any((select platform.viewer_circles())::uuid[])
    returning s.events into n;
    if n is null then
        raise exception 'no session of this viewer';
    end if;
    insert into sessions.event (session_id, number, event) values (session, n, append_event.event);
    return n;
end $$;

-- The meeting record, entry by entry. No time stands beside it: when an entry was written would tell who had the floor for how long.
create table sessions.entry (
    session_id uuid not null references sessions.session on delete cascade,
    circle_id uuid not null references circles.circle,
    number int not null,
    entry text not null,
    primary key (session_id, number)
);
call platform.guard('sessions.entry');

-- Who was there, as people said: which seat of the record is whose.
create table sessions.seat (
    session_id uuid not null references sessions.session on delete cascade,
    circle_id uuid not null references circles.circle,
    person_id uuid not null references accounts.account on delete cascade,
    seat int not null,
    -- Whoever agrees puts their own name on the record: what opens its seal stands here then, for the group to read.
    name_entry int,
    name_salt text,
    name text,
    primary key (session_id, person_id)
);
create index seat_of_person on sessions.seat (person_id);
call platform.guard('sessions.seat');

-- What opens one seal of the record: for the person alone, in the person's own circle, until 48 hours after closing.
create table sessions.slip (
    session_id uuid not null references sessions.session on delete cascade,
    circle_id uuid not null references circles.circle,
    person_id uuid not null references accounts.account on delete cascade,
    entry int not null,
    answer boolean not null,
    salt text not null,
    value text not null,
    primary key (session_id, entry)
);
create index slip_of_person on sessions.slip (person_id);
call platform.guard('sessions.slip');

-- Whoever ends a turn leaves a slip for somebody else, and cannot read it afterwards.
create function sessions.hand_slip(session uuid, person uuid, entry int, answer boolean, salt text, value text) returns void
language plpgsql volatile security definer set search_path = sessions as $$
begin
    insert into sessions.slip (session_id, circle_id, person_id, entry, answer, salt, value)
    select s.id, c.id, person, hand_slip.entry, hand_slip.answer, hand_slip.salt, hand_slip.value
    from sessions.session s join circles.circle c on c.owner_id = person and c.kind = 'own'
    where s.id = session and s.circle_id = any((select platform.viewer_circles())::uuid[]);
end $$;

-- What somebody writes in a step, as it is typed. It lies in its author's own circle until it is shown together, as they wish.
create table sessions.words (
    id uuid primary key default gen_random_uuid(),
    session_id uuid not null references sessions.session on delete cascade,
    circle_id uuid not null references circles.circle,
    -- Gone from unlinked words when they are shown.
    author_id uuid references accounts.account on delete cascade,
    step int not null,
    text text not null check (length(text) <= 4000),
    wish text not null default 'named' check (wish in ('named', 'unlinked', 'mine')),
    -- Of the writes of one page the latest counts, in whatever order they arrive.
    edition bigint not null default 0,
    shown boolean not null default false
);
create unique index words_of_author on sessions.words (session_id, step, author_id);
create index words_by_author on sessions.words (author_id) where author_id is not null;
call platform.guard('sessions.words');

-- Shows together what was written in a step, to everybody in the session's circle.
create function sessions.show_words(wanted uuid, of_step int) returns int
language sql volatile security definer set search_path = sessions as $$
    with shown as (
        update sessions.words w
        set shown = true, circle_id = s.circle_id, author_id = case when w.wish = 'named' then w.author_id end
        from sessions.session s
        where s.id = wanted and s.circle_id = any((select platform.viewer_circles())::uuid[])
          and w.session_id = s.id and w.step = of_step and not w.shown and w.wish <> 'mine' and w.text <> ''
        returning 1)
    select count(*)::int from shown
$$;
