call platform.open_schema('places');

-- key: the number on the national list, or demo:word for an invented one; none for what a person added.
create table places.district (
    id uuid primary key,
    key text unique,
    name text not null check (length(name) between 1 and 200),
    street text not null default '',
    city text not null default '',
    state text not null default '',
    zip text not null default '',
    county text not null default '',
    type text not null default '',
    standing text not null default 'OPEN' check (standing in ('OPEN', 'FUTURE', 'CLOSED')),
    students int check (students >= 0),
    locale smallint check (locale between 11 and 43),
    origin text not null check (origin in ('LIST', 'PERSON', 'INVENTED')),
    start text not null,
    words tsvector not null
);
create index district_by_words on places.district using gin (words) with (fastupdate = off);
call platform.open_to_all('places.district', 'a public directory, about nobody');

create table places.school (
    id uuid primary key,
    key text unique,
    name text not null check (length(name) between 1 and 200),
    district_id uuid references places.district,
    street text not null default '',
    city text not null default '',
    state text not null default '',
    zip text not null default '',
    county text not null default '',
    latitude double precision,
    longitude double precision,
    low smallint,
    high smallint check (low <= high),
    kind text check (kind in ('REGULAR', 'SPECIAL_EDUCATION', 'CAREER', 'ALTERNATIVE')),
    charter boolean not null default false,
    standing text not null default 'OPEN' check (standing in ('OPEN', 'FUTURE', 'CLOSED')),
    students int check (students >= 0),
    locale smallint check (locale between 11 and 43),
    origin text not null check (origin in ('LIST', 'PERSON', 'INVENTED')),
    added_by uuid references accounts.account on delete set null,
    added_at timestamptz,
    -- Another entry for the same school: this id keeps resolving to that one. Never a chain.
    merged_into uuid references places.school check (merged_into <> id),
    -- The name in plain small letters, for the first letters typed.
    start text not null,
    words tsvector not null
);
-- Without fastupdate: after an import every search would read the list of what is not sorted in yet.
create index school_by_words on places.school using gin (words) with (fastupdate = off);
create index school_by_start on places.school (start text_pattern_ops) where merged_into is null;
create index school_by_place on places.school (latitude, longitude) where merged_into is null;
create index school_by_district on places.school (district_id);
create index school_by_heir on places.school (merged_into) where merged_into is not null;
create index school_added on places.school (added_at) where origin = 'PERSON' and merged_into is null;
call platform.open_to_all('places.school', 'a public directory, about nobody; who added an entry is shown to site keepers only');

-- Every longer word of the directory, so that a misspelt one finds its neighbours.
create table places.word (
    word text primary key
);
create index word_by_start on places.word (word text_pattern_ops);
create index word_by_letters on places.word using gin (word public.gin_trgm_ops) with (fastupdate = off);
call platform.open_to_all('places.word', 'words of a public directory');
