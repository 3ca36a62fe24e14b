alter table accounts.account add column news boolean not null default false;
alter table accounts.sign_in add column id uuid not null default uuidv7() unique;

-- One way to sign in once: a mail somebody asked for, a personal link in a mail of ours, a printed slip, an address to confirm.
-- Tokens are stored hashed. The six figures are hashed with the secret of the browser that began, which is not stored:
-- whoever steals this table cannot try a million codes.
create table accounts.way_in (
    id uuid primary key default uuidv7(),
    kind text not null check (kind in ('mail', 'personal', 'slip', 'address')),
    -- Null for an address nobody here has: typing codes then goes as it does for everyone.
    account_id uuid references accounts.account on delete cascade,
    address citext,
    token_hash bytea not null unique,
    browser_hash bytea,
    code_hash bytea,
    tries int not null default 0,
    path text not null default '/',
    expires_at timestamptz not null,
    used_at timestamptz
);
create index way_in_by_browser on accounts.way_in (browser_hash) where browser_hash is not null;
create index way_in_by_account on accounts.way_in (account_id);
create index way_in_by_end on accounts.way_in (expires_at);
call platform.open_to_all('accounts.way_in', 'read by token before there is a viewer');

-- A link by which one person may join. With an address it came by mail, and having it proves the address.
create table accounts.invitation (
    id uuid primary key default uuidv7(),
    token_hash bytea not null unique,
    inviter_id uuid references accounts.account on delete cascade,
    address citext,
    name text not null default '',
    path text not null default '/',
    made_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz
);
create index invitation_by_inviter on accounts.invitation (inviter_id);
call platform.open_to_all('accounts.invitation', 'read by token before there is a viewer');
