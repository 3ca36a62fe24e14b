-- People in alphabetical order, a page at a time.
create index profile_in_order on people.profile (lower(name), id);
