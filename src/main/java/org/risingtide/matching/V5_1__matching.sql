call platform.open_schema('matching');

-- One making of groups: its organiser's alone until it is sent.
create table matching.making (
    id uuid primary key,
    circle_id uuid not null references circles.circle,
    organiser_id uuid not null references accounts.account on delete cascade,
    name text not null check (length(name) between 1 and 80),
    stage text not null check (stage in ('columns', 'people', 'search', 'review', 'sent')),
    least int not null default 3,
    best int not null default 4,
    most int not null default 5 check (2 <= least and least <= best and best <= most and most <= 12),
    across text not null default 'prefer' check (across in ('must', 'prefer', 'any')),
    subjects text not null default 'any' check (subjects in ('keep', 'mix', 'any')),
    only_one text not null default 'nothing' check (only_one in ('nothing', 'role', 'subject', 'district')),
    paid_hours boolean not null default false,
    letter text not null default '' check (length(letter) <= 4000),
    answers_until date,
    seed bigint not null default 1,
    kept int[] not null default '{}',
    made_at timestamptz not null default now(),
    sent_at timestamptz
);
create index making_by_organiser on matching.making (organiser_id, made_at desc);
call platform.guard('matching.making');

-- The list as it came, until its columns are known.
create table matching.list_row (
    making_id uuid not null references matching.making on delete cascade,
    circle_id uuid not null references circles.circle,
    line int not null,
    cells text[] not null,
    primary key (making_id, line)
);
call platform.guard('matching.list_row');

-- One of the people to group. The sentences are drafts that came in by the list; they go after 30 days.
create table matching.candidate (
    id uuid primary key,
    making_id uuid not null references matching.making on delete cascade,
    circle_id uuid not null references circles.circle,
    line int not null,
    name text not null check (length(name) between 1 and 200),
    email text not null default '',
    school text not null default '',
    district text not null default '',
    state text not null default '',
    role text not null default '',
    grades text not null default '',
    subjects text[] not null default '{}',
    languages text[] not null default '{}',
    zone text not null default '',
    free text not null default '',
    offers text[] not null default '{}',
    needs text[] not null default '{}',
    experience text[] not null default '{}',
    met text[] not null default '{}',
    not_with text[] not null default '{}',
    evaluates text[] not null default '{}',
    place int
);
create index candidate_by_making on matching.candidate (making_id, line);
call platform.guard('matching.candidate');

-- Who has been asked, and what they answered. No viewer sees a row: the organiser reads how many, the search reads what.
create table matching.answer (
    candidate_id uuid primary key references matching.candidate on delete cascade,
    token_hash bytea not null unique,
    asked_at timestamptz not null default now(),
    reminded_at timestamptz,
    answered_at timestamptz,
    declined boolean not null default false,
    need text not null default '' check (length(need) <= 500),
    offer text not null default '' check (length(offer) <= 500),
    experience text not null default '' check (length(experience) <= 500),
    free text[] not null default '{}',
    wants int not null default 0
);
alter table matching.answer enable row level security;
create policy system on matching.answer to ${system} using (true) with check (true);

-- A group that was sent, so that its three facts can be asked for afterwards.
create table matching.sent_group (
    id uuid primary key,
    making_id uuid not null references matching.making on delete cascade,
    circle_id uuid not null references circles.circle,
    place int not null,
    name text not null,
    people int not null,
    sent_at timestamptz not null default now(),
    unique (making_id, place)
);
call platform.guard('matching.sent_group');
