call platform.open_schema('company');

-- One question from one person to one other, in a circle of the two.
create table company.hello (
    id uuid primary key,
    circle_id uuid not null references circles.circle,
    asker_id uuid not null references accounts.account on delete cascade,
    asked_id uuid not null references accounts.account on delete cascade,
    question text not null check (length(question) between 1 and 1000),
    tried text not null default '' check (length(tried) <= 1000),
    asked_at timestamptz not null,
    answer text check (length(answer) <= 4000),
    -- Why there is no answer stays unsaid: "not now" and ten days of silence read the same.
    state text not null default 'waiting' check (state in ('waiting', 'answered', 'not_now')),
    answered_at timestamptz,
    asker_likes boolean not null default false,
    asked_likes boolean not null default false,
    group_id uuid
);
create index hello_by_circle on company.hello (circle_id);
create index hello_waiting on company.hello (asked_at) where state = 'waiting';
call platform.guard('company.hello', 'asker_id');

-- Two lines for whoever is just starting on this. Without an author where they wished so: then it is not stored anywhere.
create table company.note (
    id uuid primary key,
    circle_id uuid not null references circles.circle,
    author_id uuid references accounts.account on delete cascade,
    words text not null check (length(words) between 1 and 400),
    language text not null default '',
    tags text[] not null default '{}',
    written_on date not null,
    reached boolean not null default false
);
alter table company.note add constraint note_for_everybody check (circle_id = '00000000-0000-7000-8000-000000000001');
call platform.guard('company.note');

-- A question on a poster, a badge or in show notes: it opens this place with that question in the box.
create table company.poster (
    token text primary key,
    question text not null check (length(question) between 1 and 300),
    made_by uuid not null references accounts.account on delete cascade,
    made_at timestamptz not null
);
call platform.open_to_all('company.poster', 'a question on a poster is for everybody');
