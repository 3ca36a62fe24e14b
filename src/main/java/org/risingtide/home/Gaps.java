package org.risingtide.home;

import java.util.List;
import java.util.random.RandomGenerator;
import org.risingtide.home.Posts.Post;

/// What fills the gaps of a sentence for one person: their pupils, their grade, their subject, a time of the week.
record Gaps(Post post, boolean spanish, RandomGenerator random) {
    private static final String[] WHEN = {
        "on Monday mornings", "after lunch", "in the last period", "before a holiday",
                "on rainy days",
        "on Fridays", "in first period", "this winter", "when there is a substitute",
                "the week before tests"
    };
    private static final String[] WHEN_ES = {
        "los lunes", "después del almuerzo", "en la última hora", "antes de las vacaciones",
        "cuando llueve", "los viernes", "a primera hora", "este invierno"
    };
    private static final List<String> ORDINALS =
            List.of(
                    "kindergarten",
                    "first grade",
                    "second grade",
                    "third grade",
                    "fourth grade",
                    "fifth grade",
                    "sixth grade",
                    "seventh grade",
                    "eighth grade",
                    "ninth grade",
                    "tenth grade",
                    "eleventh grade",
                    "twelfth grade");
    private static final List<String> ORDINALS_ES =
            List.of(
                    "kínder", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto",
                    "séptimo", "octavo", "noveno", "décimo", "once", "doce");

    String fill(String gap) {
        return switch (gap) {
            case "when" -> Grammar.pick(spanish ? WHEN_ES : WHEN, random);
            case "subject" -> post.subjects().isEmpty() ? "" : post.subjects().getFirst();
            case "grade" -> grade();
            case "them" -> spanish ? "mis alumnos de " + grade() : "my " + pupils();
            case "Them" -> spanish ? "Mis alumnos de " + grade() : "My " + pupils();
            default -> throw new IllegalArgumentException("no such gap: " + gap);
        };
    }

    private String grade() {
        var grade = post.grades().get(random.nextInt(post.grades().size()));
        return (spanish ? ORDINALS_ES : ORDINALS).get(number(grade));
    }

    private String pupils() {
        var grade = grade();
        return grade.equals("kindergarten") ? "kindergartners" : grade.replace("grade", "graders");
    }

    private static int number(String grade) {
        return grade.equals("K") ? 0 : Integer.parseInt(grade);
    }
}
