call platform.open_schema('takeaways');

-- One line to take home. It lies in its author's own circle and stays open until the next evening; then it is shown as they wish.
create table takeaways.line (
    id uuid primary key,
    session_id uuid not null references sessions.session on delete cascade,
    circle_id uuid not null references circles.circle,
    -- Where it goes when it is shown.
    group_circle_id uuid not null references circles.circle,
    made_at timestamptz not null default now(),
    -- Gone from an unlinked line when it is shown.
    author_id uuid references accounts.account on delete cascade,
    origin text not null check (origin in ('someone', 'talk', 'own')),
    from_id uuid references accounts.account on delete set null,
    text text not null check (length(text) between 1 and 300),
    wish text not null check (wish in ('named', 'unlinked', 'mine')),
    open_until timestamptz not null,
    -- No longer open; in the circle it was meant for.
    settled boolean not null default false
);
create unique index line_of_author on takeaways.line (session_id, author_id) where author_id is not null;
create index line_of_session on takeaways.line (session_id);
create index line_by_author on takeaways.line (author_id) where author_id is not null;
create index line_from on takeaways.line (from_id) where from_id is not null;
create index line_open on takeaways.line (open_until) where not settled;
call platform.guard('takeaways.line');

-- What somebody will try, and what came of it: their own until they tell it.
create table takeaways.commitment (
    id uuid primary key,
    session_id uuid not null references sessions.session on delete cascade,
    circle_id uuid not null references circles.circle,
    author_id uuid not null references accounts.account on delete cascade,
    what text not null check (length(what) between 1 and 300),
    with_whom text not null default '' check (length(with_whom) <= 120),
    by_day date,
    made_at timestamptz not null default now(),
    mark text check (mark in ('tried', 'partly', 'not_yet', 'letting_go')),
    showed text not null default '' check (length(showed) <= 1000),
    told_at timestamptz
);
create index commitment_of_session on takeaways.commitment (session_id);
create index commitment_open on takeaways.commitment (author_id, made_at desc);
call platform.guard('takeaways.commitment', 'author_id');
