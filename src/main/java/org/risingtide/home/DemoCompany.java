package org.risingtide.home;

import org.risingtide.company.Hellos;
import org.risingtide.company.Notes;
import org.risingtide.home.DemoStory.Hello;
import org.risingtide.home.DemoStory.Note;
import org.springframework.stereotype.Component;

/// What people of the demo world ask each other, and what they leave for whoever comes next.
@Component
class DemoCompany {
    private final DemoCast actors;
    private final Hellos hellos;
    private final Notes notes;

    DemoCompany(DemoCast actors, Hellos hellos, Notes notes) {
        this.actors = actors;
        this.hellos = hellos;
        this.notes = notes;
    }

    void leave(DemoStory story) {
        for (int i = 0; i < story.notes().size(); i++) {
            leave(story.notes().get(i), i, story.winter().madeBy());
        }
    }

    /// An unlinked note keeps nothing of who leaves it, so anybody may.
    private void leave(Note note, int number, String anybody) {
        var id = DemoCast.id("note", number);
        var by = note.by();
        actors.as(
                by == null ? anybody : by,
                viewer ->
                        notes.leave(viewer, id, note.says().strip(), note.question(), by != null));
    }

    void ask(Hello hello) {
        var id = DemoCast.id("hello", hello.from(), hello.to());
        var tried = hello.tried() == null ? "" : hello.tried();
        actors.as(
                hello.from(),
                viewer -> hellos.ask(viewer, id, DemoCast.person(hello.to()), hello.asks(), tried));
        var answer = hello.answer();
        if (answer != null) {
            actors.as(hello.to(), viewer -> hellos.answer(viewer, id, answer.says().strip()));
        }
        if (hello.notNow() != null) {
            actors.as(hello.to(), viewer -> hellos.notNow(viewer, id));
        }
        if (hello.became() != null) {
            actors.as(hello.from(), viewer -> hellos.goOn(viewer, id));
            actors.as(hello.to(), viewer -> hellos.goOn(viewer, id));
        }
    }
}
