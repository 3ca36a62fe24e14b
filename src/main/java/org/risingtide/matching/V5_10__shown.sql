-- A yes is about the people who were shown. Their names are read from the list, and go with it.
alter table matching.candidate add column shown_in uuid;
update matching.candidate c set shown_in = a.id from matching.agreement a
where a.making_id = c.making_id and c.name = any(a.people)
  and (c.district = '' or lower(trim(c.district)) = lower(trim(a.district)));
alter table matching.agreement drop column people;
