package org.risingtide.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PupilNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My student Jayden throws chairs | Jayden",
                "Maria won't sit still | Maria",
                "mi alumno Juan no lee todavía | Juan",
                "I have a boy named Tevita who cries every morning | Tevita",
                "Hay una niña que se llama Itzel y no habla | Itzel",
                "How do I help my kid Zyaire? | Zyaire",
                "Diego’s mom is angry with me | Diego",
                "maria refuses to write | maria",
                "Valentina no quiere cantar | Valentina",
                "One student, Ahmed, keeps leaving the room | Ahmed",
                "Jayden Miller cries every morning in my class | Jayden",
                "What do I do when Liam hits other children? | Liam"
            })
    void a_named_pupil_is_noticed(String text, String name) {
        assertThat(PupilName.seemsToBeIn(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fundations doesn't work for my second graders",
                "Google Classroom keeps losing my posts",
                "April is the hardest month",
                "My students won't speak Spanish in class",
                "English is my students' third language",
                "My student Council group is shrinking",
                "Every child English learner or not deserves this",
                "Lucy Calkins says to begin with reading",
                "My colleague Ana is leaving and I take her class",
                "Ms. Maria has a better way",
                "Reading Charlotte's Web to second grade",
                "We read Romeo and Juliet",
                "How do I use Lucy Calkins with my class?",
                "My student IEP meetings drag on",
                "My student is Spanish and shy",
                "Will it work? May I ask? Mark my words. Grace helps.",
                "Soy la única maestra de música, en abril hay concierto",
                "Mis alumnos no quieren cantar",
                "En Santiago hay una escuela que es bilingüe",
                "El martes es la observación",
                "Kids hate Mondays",
                "Shakespeare is hard for sophomores",
                ""
            })
    void what_is_no_pupils_name_is_left_alone(String text) {
        assertThat(PupilName.seemsToBeIn(text)).isEmpty();
    }
}
