-- Groups somebody is in, and whether they are in one alone: asked when they leave for good.
create function circles.groups_of(person uuid) returns table (id uuid, alone boolean)
language sql stable security definer set search_path = circles as $$
select m.circle_id, not exists (select 1 from membership o where o.circle_id = m.circle_id and o.person_id <> person)
from membership m join circle c on c.id = m.circle_id and c.kind = 'group'
where m.person_id = person
$$;
revoke execute on function circles.groups_of(uuid) from public;
grant execute on function circles.groups_of(uuid) to ${system};
