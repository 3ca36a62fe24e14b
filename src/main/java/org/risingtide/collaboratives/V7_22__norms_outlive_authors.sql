-- What a group wrote together stays when one of its authors leaves for good, without their name.
alter table collaboratives.norms alter column author_id drop not null;
alter table collaboratives.norms drop constraint norms_author_id_fkey;
alter table collaboratives.norms add constraint norms_author_id_fkey
    foreign key (author_id) references accounts.account on delete set null;
create index meeting_past on collaboratives.meeting (starts_at);
create index message_old on collaboratives.message (sent_at);
