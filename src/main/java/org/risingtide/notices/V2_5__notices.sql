call platform.open_schema('notices');

-- A message to one person. It belongs to the circle of the thing it tells of: whoever leaves that circle reads it no longer.
create table notices.notice (
    id uuid primary key,
    circle_id uuid not null references circles.circle on delete cascade,
    recipient_id uuid not null references accounts.account on delete cascade,
    -- Whoever caused it; zeros for the place itself.
    author_id uuid not null default '00000000-0000-0000-0000-000000000000',
    kind text not null,
    about_id uuid not null,
    words text not null,
    arguments text[] not null default '{}',
    path text not null,
    reply_to text,
    enclosure_name text,
    enclosure_type text,
    enclosure text,
    written_at timestamptz not null default now(),
    read_at timestamptz
);
create index notice_by_recipient on notices.notice (recipient_id, written_at desc);
create index notice_by_circle on notices.notice (circle_id);
call platform.guard('notices.notice', 'author_id');

-- The outbox of mails. 'sending' is written before the server is asked: after a crash in between nobody knows, so a person looks.
create table notices.delivery (
    notice_id uuid primary key references notices.notice on delete cascade,
    recipient_id uuid not null references accounts.account on delete cascade,
    kind text not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'dropped', 'needs_look')),
    tries int not null default 0,
    due_at timestamptz not null default now(),
    started_at timestamptz,
    why text not null default ''
);
create index delivery_due on notices.delivery (due_at) where state = 'waiting';
create index delivery_open on notices.delivery (state) where state in ('sending', 'needs_look');
call platform.open_to_all('notices.delivery', 'ids and states only; what a message says stays behind its own lock');

-- Kinds of mail somebody does not want.
create table notices.silence (
    account_id uuid not null references accounts.account on delete cascade,
    kind text not null,
    since timestamptz not null default now(),
    primary key (account_id, kind)
);
call platform.open_to_all('notices.silence', 'asked by the person and by the delivery, each for one account');
