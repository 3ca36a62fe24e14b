-- Invitations that go by mail. The link's token is made when the mail is sent, so that none waits in a table.
create table accounts.invited_address (
    id uuid primary key default uuidv7(),
    address citext not null,
    inviter_id uuid not null references accounts.account on delete cascade,
    language text not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'needs_look')),
    tries int not null default 0,
    due_at timestamptz not null default now(),
    why text not null default '',
    asked_at timestamptz not null default now()
);
-- Who has been invited is not asked twice while the link is good.
create unique index invited_address_open on accounts.invited_address (address) where state in ('waiting', 'sending', 'needs_look');
create index invited_address_due on accounts.invited_address (due_at) where state = 'waiting';
call platform.open_to_all('accounts.invited_address', 'addresses of people who are not here yet, for the site keeper; erased after two weeks');

create index account_by_name on accounts.account (lower(name));
