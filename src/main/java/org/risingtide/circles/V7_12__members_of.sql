-- Who is in a circle, in the order they came, for queries of other modules; the second lock stands before it as before the table.
create function circles.members_of(wanted uuid) returns uuid[] language sql stable as
$$ select coalesce(array_agg(person_id order by since, person_id), '{}') from circles.membership where circle_id = wanted $$;
