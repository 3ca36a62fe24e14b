-- The demo's sign-in page shows its cast, among however many people.
create index account_cast on accounts.account (created_at, id) where cast_line is not null;
