-- Thirty days are counted from when somebody came to a list, not from when the list was made.
alter table matching.candidate add column added_at timestamptz not null default now();
