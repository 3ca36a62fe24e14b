-- Mails to people who have no account here yet. What they say is written at the moment of sending, so no link waits in a table.
create table notices.outside_mail (
    id uuid primary key,
    address citext not null,
    kind text not null,
    about_id uuid not null,
    state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'dropped', 'needs_look')),
    tries int not null default 0,
    due_at timestamptz not null default now(),
    started_at timestamptz,
    why text not null default '',
    asked_at timestamptz not null default now()
);
-- A second mail of a kind about the same thing waits for nobody: there is one at a time.
create unique index outside_mail_open on notices.outside_mail (kind, about_id) where state in ('waiting', 'sending', 'needs_look');
create index outside_mail_due on notices.outside_mail (due_at) where state = 'waiting';
call platform.open_to_all('notices.outside_mail', 'an address and a state, for the delivery and the site keeper; erased after 30 days');
