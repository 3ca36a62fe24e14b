-- What the organiser typed: they read that again, never the address that it led to.
alter table matching.agreement add column asked_as text not null default '';
