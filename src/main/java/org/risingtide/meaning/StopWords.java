package org.risingtide.meaning;

import java.util.List;
import java.util.Set;

/// Small words: they tell the language and carry no theme.
final class StopWords {

    private static final Set<String> ENGLISH =
            words(
                    """
                    a about after again all also am an and any are arent as at be because been before being between both
                    but by can cant could did didnt do does doesnt doing dont each else even ever every few for from get
                    gets getting give goes going gone got had has have havent having he her hers him his how i id if ill
                    im in into is isnt it its ive just keep keeps kind know let like lot make makes many maybe me more
                    most much my myself need never no not now of off often on once one only or other our ours out over
                    own please really s seem seems she should so some somebody someone something still such t than that
                    thats the their them then there theres these they theyre thing things this those though through to
                    too try trying until up upon us use used using very want wants was we were weve what whats when
                    where which while who whole whos why will with without wont would yet you your youre
                    """);

    private static final Set<String> SPANISH =
            words(
                    """
                    a al algo algun alguna algunas alguno algunos alguien ante antes aqui asi aun aunque bien cada casi
                    como con cual cuales cualquier cuando cuanto de del desde donde dos durante e el ella ellas ellos en
                    entre era eran es esa esas ese eso esos esta estaba estamos estan estar estas este esto estos estoy
                    fue fueron ha haber habia hace hacen hacer hago han hasta hay he hemos igual ir la las le les lo los
                    mas me mi mis mia mio mucha muchas mucho muchos muy nada nadie ni ningun ninguna no nos nosotros
                    nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco por porque puede
                    pueden puedo pues que quien quienes quiero se sea ser si sido siempre sin sobre solo somos son soy
                    su sus tal tambien tampoco tan tanto te tener tengo tenemos ti tiene tienen toda todas todavia todo
                    todos tras tu tus un una unas uno unos va vamos van vez voy y ya yo
                    """);

    private StopWords() {}

    static boolean english(String folded) {
        return ENGLISH.contains(folded);
    }

    static boolean spanish(String folded) {
        return SPANISH.contains(folded);
    }

    static boolean either(String folded) {
        return english(folded) || spanish(folded);
    }

    private static Set<String> words(String block) {
        return Set.copyOf(List.of(block.strip().split("\\s+")));
    }
}
