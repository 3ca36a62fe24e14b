package org.risingtide.meaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Everyday words of any school: two sentences that share them share nothing yet.
final class CommonWords {

    private static final Set<String> ENGLISH =
            stems(
                    """
                    ago around ask asked away bad bag bell best better big boy bring call came change child class classes
                    classroom come day different door early easy end enough everybody everyone fall feel few find fine
                    first five floor four friday friend full girl give good grade great grown hand happen hard head hear
                    help high hold home hour house kid last late learn leave less lesson level listen little long look
                    lose lost lot love mean minute monday month morning move name new next nice night nobody nothing
                    number office open own parent part person place plan point problem pupil put quarter question read
                    real remember rest right room run said same say school second see send set share show side sit small
                    start stay step stop student subject sure table talk teach teacher team tell ten term thank think
                    third thirty thought three thursday time today together told tomorrow took tuesday turn twenty two
                    understand walk wall watch way wednesday week weekend well went win word work worry write wrong year
                    years yes young adult age ask build building colleague district district easy everything experience
                    fast group half happy idea improve job life line lead led matter mind never practice question ready
                    support several side six seven eight eleven twelve made happy able afraid answer
                    """,
                    Stems::english);

    private static final Set<String> SPANISH =
            stems(
                    """
                    ahora alumno alumnos anos ano aprender aula ayuda ayudar bien bueno buena buenas cambio clase clases
                    colegio compartir cosa cosas dar dia dias dice dicen digo docente empezar ensenar entender entera
                    escuela escuelas estudiante estudiantes fin gente grado grupo grupos gusta hablar hora horas idea
                    ideas igual lado lunes maestra maestro manana martes materia mejor menos mes mesa minutos momento
                    mundo nino nina ninos ninas nuevo nueva numero parte pasar persona personas plan preguntar primer
                    primero problema profe profesor profesora punto quieren querer saber salon segundo semana sentir
                    siento tarde tema tiempo tipo trabajo trabajar tres ultimo ver vida viernes cuatro cinco diez dos
                    experiencia mayor menor mismo misma mismos mismas propio propios
                    """,
                    Stems::spanish);

    private CommonWords() {}

    /// Stem to the word as written; what is too small or too common to say anything is left out.
    static Map<String, String> rare(Words words, Language language) {
        boolean spanish = language == Language.SPANISH;
        var rare = new LinkedHashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.folded().get(i);
            String stem = spanish ? Stems.spanish(word) : Stems.english(word);
            boolean common = (spanish ? SPANISH : ENGLISH).contains(stem);
            if (word.length() > 2 && !common && !StopWords.either(word)) {
                rare.putIfAbsent(stem, words.written().get(i));
            }
        }
        return rare;
    }

    private static Set<String> stems(String block, UnaryOperator<String> stem) {
        return List.of(block.strip().split("\\s+")).stream()
                .map(stem)
                .collect(Collectors.toUnmodifiableSet());
    }
}
