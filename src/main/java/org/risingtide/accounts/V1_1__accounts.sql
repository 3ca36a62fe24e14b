call platform.open_schema('accounts');

create table accounts.account (
    id uuid primary key default uuidv7(),
    email citext unique,
    name text not null check (length(name) between 1 and 200),
    line text not null default '',
    picture text,
    language text not null default 'en',
    zone text not null default 'America/Los_Angeles',
    steward boolean not null default false,
    -- What the demo says about a member of its cast, who may be entered with one click; null for everybody real.
    cast_line text,
    created_at timestamptz not null default now(),
    closed_at timestamptz
);
call platform.open_to_all('accounts.account', 'names are for everyone who has signed in; addresses are shown to their owner only');

-- A browser that is signed in. The cookie holds the token, we hold its hash.
create table accounts.sign_in (
    token_hash bytea primary key,
    account_id uuid not null references accounts.account on delete cascade,
    device text not null default '',
    created_at timestamptz not null default now(),
    last_seen_on date not null default current_date
);
create index sign_in_by_account on accounts.sign_in (account_id);
call platform.open_to_all('accounts.sign_in', 'read by token before there is a viewer');
