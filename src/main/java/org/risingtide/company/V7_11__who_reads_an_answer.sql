-- An answer is as honest as a question: whoever comes to evaluate either of the two reads the conversation no longer.
alter policy viewer on company.hello using (
    circle_id = any((select platform.viewer_circles())::uuid[])
    and asker_id <> all((select platform.viewer_closed())::uuid[])
    and (answer is null or asked_id <> all((select platform.viewer_closed())::uuid[])));

-- A note with a name is somebody's; one without is nobody's and everybody's.
alter policy viewer on company.note using (
    circle_id = any((select platform.viewer_circles())::uuid[])
    and (author_id is null or author_id <> all((select platform.viewer_closed())::uuid[])));
