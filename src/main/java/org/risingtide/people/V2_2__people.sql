call platform.open_schema('people');

-- name and picture follow the account: a card is one query. school is free text until school_id says which one it is.
create table people.profile (
    id uuid primary key references accounts.account on delete cascade,
    name text not null,
    picture text,
    role text not null default 'teacher',
    school_id uuid,
    school text not null default '',
    town text not null default '',
    district_id uuid,
    district text not null default '',
    subjects text[] not null default '{}',
    grades text[] not null default '{}',
    languages text[] not null default '{}',
    years int check (years between 0 and 70),
    zone text not null default 'America/Los_Angeles',
    free text[] not null default '{}',
    hours text[] not null default '{}',
    paid_hours_only boolean not null default false,
    version int not null default 0,
    joined_at timestamptz not null default now()
);
create index profile_by_name on people.profile using gin (lower(name) public.gin_trgm_ops);
create index profile_by_school on people.profile (school_id);
create index profile_by_district on people.profile (district_id);
create index profile_by_subject on people.profile using gin (subjects);
call platform.open_to_all('people.profile', 'who somebody is, for everyone who has signed in; honest words stand in phrase');

create function people.follow_account() returns trigger
language plpgsql security definer set search_path = people as $$
begin
    insert into profile (id, name, picture, zone, languages)
    values (new.id, new.name, new.picture, new.zone, array[split_part(new.language, '-', 1)])
    on conflict (id) do update set name = excluded.name, picture = excluded.picture;
    return null;
end $$;
create trigger follow_in_people after insert or update of name, picture on accounts.account
    for each row execute function people.follow_account();

create table people.picture (
    person_id uuid primary key references accounts.account on delete cascade,
    print text not null,
    jpeg bytea not null
);
call platform.open_to_all('people.picture', 'shown beside the name, to everyone who has signed in');

-- What somebody says of themselves. A sentence that came in by a list is a draft until its person has confirmed it.
create table people.phrase (
    id uuid primary key,
    circle_id uuid not null references circles.circle,
    author_id uuid not null references accounts.account on delete cascade,
    kind text not null check (kind in ('need', 'offer', 'experience')),
    words text not null check (length(words) between 1 and 500),
    tried text not null default '' check (length(tried) <= 500),
    help text[] not null default '{}',
    readers text not null check (readers in ('only_the_matching', 'my_group', 'people_here')),
    until date,
    language text not null default '',
    tags text[] not null default '{}',
    written_at timestamptz not null default now(),
    confirmed_at timestamptz default now(),
    closed_at timestamptz,
    version int not null default 0,
    vector bytea,
    vector_model text,
    search tsvector generated always as (to_tsvector('simple', words)) stored
);
create index phrase_by_author on people.phrase (author_id, written_at);
create index phrase_by_circle on people.phrase (circle_id, written_at desc);
create index phrase_by_search on people.phrase using gin (search);
create index phrase_closed on people.phrase (closed_at) where closed_at is not null;
create index phrase_draft on people.phrase (written_at) where confirmed_at is null;
create index phrase_over on people.phrase (until) where until is not null and closed_at is null;
call platform.guard('people.phrase', 'author_id');

-- Text search uses no index behind the second lock, so this looks with the owner's eyes and keeps both locks itself.
create function people.authors_saying(query text, viewer uuid, circles uuid[], closed uuid[], most int) returns table (author_id uuid)
language sql stable security definer set search_path = people, public as $$
select p.author_id from phrase p
where p.search @@ websearch_to_tsquery('simple', query)
  and p.circle_id = any(circles) and p.author_id <> all(closed)
  and p.confirmed_at is not null and p.closed_at is null
  and (p.until is null or p.until >= current_date)
group by p.author_id
order by max(p.written_at) desc
limit most
$$;
