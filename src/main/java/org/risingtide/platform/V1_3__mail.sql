-- The demo sends no mail: what it would have sent is shown on a page of its own.
create table platform.kept_letter (
    id uuid primary key default uuidv7(),
    recipient text not null,
    subject text not null,
    body text not null,
    html text not null,
    kept_at timestamptz not null default now()
);
call platform.open_to_all('platform.kept_letter', 'only the demo writes it, where everybody is invented');
