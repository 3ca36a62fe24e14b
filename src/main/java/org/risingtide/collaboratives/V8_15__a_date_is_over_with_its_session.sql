-- As before, without dates on which a session has been held and closed already.
create or replace function collaboratives.next_date(mine uuid[], at timestamptz)
returns table (date_group uuid, date_circle uuid, date_name text, date_members uuid[], date_id uuid, date_start timestamptz,
               date_minutes int, date_zone text, date_link text, date_happened boolean, date_sequence int)
language sql stable as $$
select m.collaborative_id, c.circle_id, c.name, circles.members_of(c.circle_id), m.id, m.starts_at,
       m.minutes, m.zone, m.link, m.happened, m.sequence
from collaboratives.meeting m
join collaboratives.collaborative c on c.id = m.collaborative_id
where m.circle_id = any(next_date.mine) and m.called_off_at is null and m.happened is not true
  and m.starts_at > next_date.at - interval '1 day'
  and m.starts_at + make_interval(mins => m.minutes) > next_date.at
order by m.starts_at limit 1
$$;
