-- Who shares a group, or talks with whom, among these people: for making groups, which tells nobody.
create function circles.together(people uuid[]) returns table (one uuid, other uuid)
language sql stable security definer set search_path = circles as $$
select distinct m.person_id, o.person_id
from membership m
join circle c on c.id = m.circle_id and c.kind in ('group', 'pair')
join membership o on o.circle_id = m.circle_id and o.person_id > m.person_id
where m.person_id = any(people) and o.person_id = any(people)
$$;
