create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists citext with schema public;
create extension if not exists btree_gist with schema public;

-- After a transaction the setting is '', not null; either way there is nothing to see.
create function platform.viewer_circles() returns uuid[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('risingtide.circles', true), ''), '{}')::uuid[] $$;

-- People whose honest words stay closed to this viewer, whatever circle they share: those the viewer evaluates.
create function platform.viewer_closed() returns uuid[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('risingtide.closed', true), ''), '{}')::uuid[] $$;

-- A circle made in this transaction is visible to its maker from here on.
create function platform.see_also(circle uuid) returns void language sql volatile as
$$ select set_config('risingtide.circles', (platform.viewer_circles() || circle)::text, true) $$;

-- One schema a module. The application and the system read and write; only the owner owns.
create procedure platform.open_schema(name text) language plpgsql as $$
begin
    execute format('create schema if not exists %I', name);
    execute format('grant usage on schema %I to ${app}, ${system}', name);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to ${app}, ${system}', name);
    execute format('alter default privileges in schema %I grant usage, select on sequences to ${app}, ${system}', name);
end $$;

-- The second lock on a table of shared things. With an author, the author's evaluators see nothing of it.
create procedure platform.guard(guarded regclass, author text default null) language plpgsql as $$
declare
    seen text := 'circle_id = any((select platform.viewer_circles())::uuid[])';
begin
    if author is not null then
        seen := seen || format(' and %I <> all((select platform.viewer_closed())::uuid[])', author);
    end if;
    execute format('alter table %s enable row level security', guarded);
    execute format('create policy viewer on %s to ${app} using (%s)', guarded, seen);
    execute format('create policy system on %s to ${system} using (true) with check (true)', guarded);
end $$;

-- A table without the second lock says why in its comment, so that the test of all tables can tell choice from oversight.
create procedure platform.open_to_all(opened regclass, why text) language plpgsql as $$
begin
    execute format('comment on table %s is %L', opened, 'open: ' || why);
end $$;

call platform.open_schema('platform');

create table platform.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_by_completion on platform.event_publication (completion_date);
call platform.open_to_all('platform.event_publication', 'the outbox carries ids only');

create table platform.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on platform.scheduled_tasks (last_heartbeat);
call platform.open_to_all('platform.scheduled_tasks', 'jobs carry ids only');

-- Small facts of the place itself: its name, whether it is open, whether the demo world was filled.
create table platform.fact (
    name text primary key,
    value text not null,
    known_at timestamptz not null default now()
);
call platform.open_to_all('platform.fact', 'facts of the place, about nobody');
