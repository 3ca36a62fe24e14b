call platform.open_schema('stewardship');

-- What site keepers did. Lines are added and never changed.
create table stewardship.audit (
    id uuid primary key default uuidv7(),
    at timestamptz not null default now(),
    keeper_id uuid not null,
    keeper_name text not null,
    words text not null,
    arguments text[] not null default '{}'
);
create index audit_newest on stewardship.audit (at desc);
revoke update, delete on stewardship.audit from ${app}, ${system};
call platform.open_to_all('stewardship.audit', 'everyone here may read what its keepers did; it holds no private words');
