-- Until when each member may say "rather another group"; empty where nobody put the group together for them.
alter table collaboratives.collaborative add column another_until timestamptz;

-- A date on which they did not meet is no date any more: the group's page says the same from what it shows.
create or replace function collaboratives.facts(wanted uuid[])
returns table (id uuid, date_set boolean, has_met boolean, asks_for_help boolean)
language sql stable security definer set search_path = collaboratives as $$
select c.id,
       exists (select 1 from meeting m
               where m.collaborative_id = c.id and m.called_off_at is null and m.happened is distinct from false),
       exists (select 1 from meeting m where m.collaborative_id = c.id and m.happened),
       c.help_asked_at is not null
from collaborative c where c.id = any(wanted) and c.ended_at is null
$$;
