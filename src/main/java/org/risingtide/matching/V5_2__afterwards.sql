-- A making may begin with whoever is in a district, or with a link that people join by; then only who has answered is in.
alter table matching.making add column source text not null default 'list' check (source in ('list', 'district', 'link'));
alter table matching.making add column join_token text unique;
alter table matching.making add column join_until date;

-- Who somebody of the list became when their group was sent, and whether they would rather be with others: nobody is told why.
alter table matching.candidate add column account_id uuid references accounts.account on delete set null;
alter table matching.candidate add column left_places int[] not null default '{}';
alter table matching.candidate add column told text not null default '';
alter table matching.candidate add column told_at timestamptz;
create index candidate_by_account on matching.candidate (account_id) where account_id is not null;

-- What a group is called: made when it is found, changed by its organiser.
create table matching.named_group (
    making_id uuid not null references matching.making on delete cascade,
    circle_id uuid not null references circles.circle,
    place int not null,
    name text not null check (length(name) between 1 and 80),
    primary key (making_id, place)
);
call platform.guard('matching.named_group');

-- The other district's organiser says yes or no. Read by the link in their mail, so by the system role.
create table matching.agreement (
    id uuid primary key,
    making_id uuid not null references matching.making on delete cascade,
    circle_id uuid not null references circles.circle,
    district text not null check (length(district) between 1 and 200),
    address citext not null,
    token_hash bytea unique,
    asked_at timestamptz not null default now(),
    answered_at timestamptz,
    agreed boolean not null default false,
    -- Names of that district's people, as whoever says yes reads them.
    people text[] not null default '{}'
);
create unique index agreement_by_district on matching.agreement (making_id, lower(district));
call platform.guard('matching.agreement');

-- A reminder brings a new link; the one before it goes on working.
alter table matching.answer add column former_hash bytea unique;
alter table matching.answer add column mailed_at timestamptz;
