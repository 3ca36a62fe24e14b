package org.risingtide.home;

import java.util.SplittableRandom;

/// What people of a large world write to their groups.
final class LargeTalk {
    private static final String[] BEGIN = {
        "I tried it on Tuesday.", "Short report from this week.", "Thank you for yesterday.",
                "A question before we meet.",
        "It was a hard day.", "Something small that worked.", "I have thought about what you said.",
                "No news, and that is news."
    };
    private static final String[] THEN = {
        "They were quieter than I expected, and then one of them asked *why*.",
        "The first five minutes were fine; the last five were not.",
        "I left out half of the plan and nobody missed it.",
        "I waited ten seconds. It felt like an hour. Somebody answered.",
        "I would like to see how it looks in your room.",
        "Next time I will begin with the end.",
        "The noise was the good kind.",
        "I said less than usual, which is to say: still too much."
    };
    private static final String[] END = {
        "",
        "",
        "See you all.",
        "Would somebody read my page before then?",
        "What would you do?",
        "More when we meet."
    };
    private static final String[] SPANISH = {
        "Lo probé el martes y salió mejor de lo que pensaba.",
        "Gracias por lo de ayer; lo sigo pensando.",
        "Hoy no salió nada, y está bien.",
        "¿Alguien me lee la página antes de la reunión?"
    };

    private LargeTalk() {}

    static String message(boolean spanish, SplittableRandom random) {
        if (spanish) {
            return Grammar.pick(SPANISH, random);
        }
        var text = Grammar.pick(BEGIN, random) + " " + Grammar.pick(THEN, random);
        var end = Grammar.pick(END, random);
        return end.isEmpty() ? text : text + "\n\n" + end;
    }
}
