-- A club of many who meet a few at a time, and each of its tables.
alter table collaboratives.collaborative drop constraint collaborative_kind_check;
alter table collaboratives.collaborative add constraint collaborative_kind_check
    check (kind in ('thought_partners', 'collaborative', 'coffee_club', 'coffee_table'));
-- From when on what it wrote can only be read, or empty where it goes on.
alter table collaboratives.collaborative add column rests_at timestamptz;
