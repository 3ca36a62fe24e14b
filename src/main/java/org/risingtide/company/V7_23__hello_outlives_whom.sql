-- Whoever was asked and has left for good: their answer goes, the asker's own question stays.
alter table company.hello alter column asked_id drop not null;
alter table company.hello drop constraint hello_asked_id_fkey;
alter table company.hello add constraint hello_asked_id_fkey
    foreign key (asked_id) references accounts.account on delete set null;
create index hello_old on company.hello (asked_at);
