-- A session that a group ran on a sheet of paper.
alter table sessions.session drop constraint session_manner_check;
alter table sessions.session add constraint session_manner_check
    check (manner in ('own_phones', 'on_the_table', 'in_writing', 'on_paper'));

-- From here on it is one of these. What somebody pressed on its page before it began never came to anything, and goes.
create function sessions.begin_on_paper(wanted uuid) returns void
language plpgsql volatile security definer set search_path = sessions as $$
begin
    update sessions.session s set manner = 'on_paper', events = 0
    where s.id = wanted and s.circle_id = any((select platform.viewer_circles())::uuid[])
      and s.began_at is null and s.called_off_at is null;
    if not found then
        raise exception 'no session of this viewer that is still to begin';
    end if;
    delete from sessions.event e where e.session_id = wanted;
    delete from sessions.entry e where e.session_id = wanted;
    delete from sessions.seat e where e.session_id = wanted;
    delete from sessions.slip e where e.session_id = wanted;
end $$;
