-- coffee: a club of many, or one of its tables. It opens nothing that somebody wrote for their groups.
alter table circles.circle drop constraint circle_kind_check;
alter table circles.circle add constraint circle_kind_check
    check (kind in ('site', 'own', 'companions', 'group', 'pair', 'coffee'));

-- The firewall holds in it as anywhere.
create or replace function circles.refuse_evaluator() returns trigger
language plpgsql security definer set search_path = circles as $$
declare
    circle circles.circle;
begin
    select * into circle from circles.circle where id = new.circle_id;
    if circle.kind in ('group', 'pair', 'coffee') and exists (
            select 1 from membership m where m.circle_id = new.circle_id and m.person_id <> new.person_id
              and (circles.closed_to(m.person_id, new.person_id) or circles.closed_to(new.person_id, m.person_id)))
        or circle.kind = 'companions' and circles.closed_to(new.person_id, circle.owner_id)
        or circle.kind = 'own' and new.person_id <> circle.owner_id then
        raise exception 'an evaluator beside the person they evaluate' using errcode = 'RT001';
    end if;
    return new;
end $$;

create or replace function circles.groups_of(person uuid) returns table (id uuid, alone boolean)
language sql stable security definer set search_path = circles as $$
select m.circle_id, not exists (select 1 from membership o where o.circle_id = m.circle_id and o.person_id <> person)
from membership m join circle c on c.id = m.circle_id and c.kind in ('group', 'coffee')
where m.person_id = person
$$;
