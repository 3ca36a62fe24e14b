call platform.open_schema('circles');

-- own: the person alone, and the matching. companions: whoever shares a group with the owner. group: the members of a group.
-- pair: two who talk. site: everyone signed in (no rows, the viewer always has it).
create table circles.circle (
    id uuid primary key default uuidv7(),
    kind text not null check (kind in ('site', 'own', 'companions', 'group', 'pair')),
    owner_id uuid references accounts.account on delete cascade,
    made_at timestamptz not null default now(),
    check ((kind in ('own', 'companions')) = (owner_id is not null)),
    unique (owner_id, kind)
);
call platform.open_to_all('circles.circle', 'an id and a kind; who is in it stands in membership');
insert into circles.circle (id, kind) values ('00000000-0000-7000-8000-000000000001', 'site');

create table circles.membership (
    circle_id uuid not null references circles.circle on delete cascade,
    person_id uuid not null references accounts.account on delete cascade,
    since timestamptz not null default now(),
    primary key (circle_id, person_id)
);
create index membership_by_person on circles.membership (person_id) include (circle_id);
call platform.guard('circles.membership');

-- Where somebody stands: enough to presume who evaluates whom.
create table circles.standing (
    person_id uuid primary key references accounts.account on delete cascade,
    school_id uuid,
    district_id uuid,
    leads text not null default 'nobody' check (leads in ('nobody', 'school', 'district'))
);
create index standing_by_school on circles.standing (school_id);
create index standing_by_district on circles.standing (district_id);
call platform.open_to_all('circles.standing', 'school, district and whether they lead it are on everyone''s profile');

-- What a person alone says about somebody who may evaluate them.
create table circles.evaluator_word (
    person_id uuid not null references accounts.account on delete cascade,
    evaluator_id uuid not null references accounts.account on delete cascade,
    says text not null check (says in ('evaluates_me', 'not_mine')),
    said_at timestamptz not null default now(),
    primary key (person_id, evaluator_id),
    check (person_id <> evaluator_id)
);
create index evaluator_word_by_evaluator on circles.evaluator_word (evaluator_id);

create table circles.open_door (
    person_id uuid not null references accounts.account on delete cascade,
    evaluator_id uuid not null references accounts.account on delete cascade,
    opened_at timestamptz not null default now(),
    primary key (person_id, evaluator_id)
);
create index open_door_by_evaluator on circles.open_door (evaluator_id);

-- Only the person's own circle sees their words about evaluators: the evaluator is never told.
alter table circles.evaluator_word add column circle_id uuid not null references circles.circle;
alter table circles.open_door add column circle_id uuid not null references circles.circle;
call platform.guard('circles.evaluator_word');
call platform.guard('circles.open_door');

create function circles.evaluates(evaluator uuid, person uuid) returns boolean
language sql stable security definer set search_path = circles as $$
select evaluator <> person and coalesce(
    (select says = 'evaluates_me' from evaluator_word w where w.person_id = person and w.evaluator_id = evaluator),
    exists (
        select 1 from standing l, standing p
        where l.person_id = evaluator and p.person_id = person
          and ((l.leads = 'school' and l.school_id = p.school_id and p.leads <> 'district')
            or (l.leads = 'district' and l.district_id = p.district_id))))
$$;

create function circles.closed_to(evaluator uuid, person uuid) returns boolean
language sql stable security definer set search_path = circles as $$
select circles.evaluates(evaluator, person)
   and not exists (select 1 from open_door d where d.person_id = person and d.evaluator_id = evaluator)
$$;

-- The people whose honest words are closed to somebody.
create function circles.closed_before(evaluator uuid) returns setof uuid
language sql stable security definer set search_path = circles as $$
with me as (select * from standing where person_id = evaluator and leads <> 'nobody'),
presumed as (
    select p.person_id from me join standing p on p.school_id = me.school_id
    where me.leads = 'school' and p.leads <> 'district' and p.person_id <> evaluator
    union all
    select p.person_id from me join standing p on p.district_id = me.district_id
    where me.leads = 'district' and p.person_id <> evaluator
)
select person_id from (
    select person_id from presumed p
    where not exists (select 1 from evaluator_word w
        where w.person_id = p.person_id and w.evaluator_id = evaluator and w.says = 'not_mine')
    union
    select person_id from evaluator_word where evaluator_id = evaluator and says = 'evaluates_me') e
where not exists (select 1 from open_door d where d.person_id = e.person_id and d.evaluator_id = evaluator)
$$;

-- Everybody who evaluates somebody, with the door open or not.
create function circles.evaluators_of(person uuid) returns table (evaluator_id uuid, door_open boolean, presumed boolean)
language sql stable security definer set search_path = circles as $$
with me as (select * from standing where person_id = person),
presumed as (
    select l.person_id from me join standing l on l.school_id = me.school_id and l.leads = 'school'
    where me.leads <> 'district' and l.person_id <> person
    union
    select l.person_id from me join standing l on l.district_id = me.district_id and l.leads = 'district'
    where l.person_id <> person
)
select e.id, exists (select 1 from open_door d where d.person_id = person and d.evaluator_id = e.id), e.presumed
from (
    select person_id as id, true as presumed from presumed p
    where not exists (select 1 from evaluator_word w
        where w.person_id = person and w.evaluator_id = p.person_id)
    union
    select w.evaluator_id, false from evaluator_word w where w.person_id = person and w.says = 'evaluates_me') e
$$;

-- What one person may see, asked once per request.
create function circles.sight(viewer uuid) returns table (circles uuid[], closed uuid[])
language sql stable security definer set search_path = circles as $$
select array(select circle_id from membership where person_id = viewer
             union all select '00000000-0000-7000-8000-000000000001'::uuid),
       array(select * from circles.closed_before(viewer))
$$;

-- The firewall: no evaluator comes beside the person they evaluate without that person's recorded yes.
create function circles.refuse_evaluator() returns trigger
language plpgsql security definer set search_path = circles as $$
declare
    circle circles.circle;
begin
    select * into circle from circles.circle where id = new.circle_id;
    if circle.kind in ('group', 'pair') and exists (
            select 1 from membership m where m.circle_id = new.circle_id and m.person_id <> new.person_id
              and (circles.closed_to(m.person_id, new.person_id) or circles.closed_to(new.person_id, m.person_id)))
        or circle.kind = 'companions' and circles.closed_to(new.person_id, circle.owner_id)
        or circle.kind = 'own' and new.person_id <> circle.owner_id then
        raise exception 'an evaluator beside the person they evaluate' using errcode = 'RT001';
    end if;
    return new;
end $$;
create trigger refuse_evaluator before insert or update on circles.membership
    for each row execute function circles.refuse_evaluator();

-- Whoever shares a group reads what is meant for "my group"; whoever shares none any more reads it no longer.
create function circles.keep_companions() returns trigger
language plpgsql security definer set search_path = circles as $$
begin
    if tg_op = 'INSERT' and exists (select 1 from circle where id = new.circle_id and kind = 'group') then
        insert into membership (circle_id, person_id)
        select c.id, other.person_id
        from membership m join circle c on c.owner_id = m.person_id and c.kind = 'companions'
        join membership other on other.circle_id = m.circle_id
        where m.circle_id = new.circle_id and new.person_id in (m.person_id, other.person_id)
          and not circles.closed_to(other.person_id, m.person_id)
        on conflict do nothing;
    elsif tg_op = 'DELETE' and exists (select 1 from circle where id = old.circle_id and kind = 'group') then
        delete from membership gone using circle c
        where gone.circle_id = c.id and c.kind = 'companions' and gone.person_id <> c.owner_id
          and old.person_id in (gone.person_id, c.owner_id)
          and not exists (
            select 1 from membership a join membership b using (circle_id) join circle g on g.id = a.circle_id and g.kind = 'group'
            where a.person_id = gone.person_id and b.person_id = c.owner_id);
    end if;
    return null;
end $$;
create trigger keep_companions after insert or delete on circles.membership
    for each row execute function circles.keep_companions();

-- Every account has its own circle and its companions from the first moment.
create function circles.welcome() returns trigger
language plpgsql security definer set search_path = circles as $$
begin
    insert into circle (kind, owner_id) values ('own', new.id), ('companions', new.id);
    insert into membership (circle_id, person_id) select id, new.id from circle where owner_id = new.id;
    return null;
end $$;
create trigger welcome after insert on accounts.account for each row execute function circles.welcome();
