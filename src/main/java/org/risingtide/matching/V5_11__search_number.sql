-- How often groups were looked for: an older tab must not move people between groups that are others by now.
alter table matching.making add column search_number int not null default 0;

-- Which column was taken for what. The rows stay until people are asked or the groups are sent, so that a misread column can be mended.
alter table matching.making add column columns text[] not null default '{}';
