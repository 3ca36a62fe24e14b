-- Who sat at one table of a coffee club has met too. A coffee circle of that few is a table, or a club as small as one; who is
-- in a large club has not yet met everybody there.
create or replace function circles.together(people uuid[]) returns table (one uuid, other uuid)
language sql stable security definer set search_path = circles as $$
select distinct m.person_id, o.person_id
from membership m
join circle c on c.id = m.circle_id and (c.kind in ('group', 'pair')
    or c.kind = 'coffee' and (select count(*) from membership n where n.circle_id = c.id) <= 6)
join membership o on o.circle_id = m.circle_id and o.person_id > m.person_id
where m.person_id = any(people) and o.person_id = any(people)
$$;
