package org.risingtide.meaning;

import java.util.List;
import java.util.Set;

/// First names children often bear in English- and Spanish-speaking schools, and capitalised words that are none.
///
/// Names that are everyday words, months or places too (Grace, April, Jordan, Santiago) are left out on purpose.
final class FirstNames {

    private static final Set<String> KNOWN =
            words(
                    """
                    aaliyah aaron abby abdul abigail abraham adam addison adrian adriana ahmad ahmed aidan aiden aisha
                    alejandra alejandro alex alexa alexander alexandra alexis alfonso ali alice alicia alina allison alonso
                    alyssa amanda amelia amina amy ana anahi andre andrea andres andrew angela angelica angelina anna anthony
                    antonio ari ariana arianna armando arturo asher ashley aubrey audrey aurora ava avery axel ayden bautista
                    beatriz ben benjamin bianca brandon brayden brenda brian brianna brooke bryan caleb camila camilo carla
                    carlos carmen caroline cesar charlie charlotte chloe chris christian christina christopher claudia cody
                    cole colin connor cristian cristina cynthia daisy dan daniel daniela danny dario david daniella deandre
                    declan delilah derek destiny devin diana diego dominic dylan eduardo eli elena eliana elias elijah
                    elizabeth ella ellie emiliano emilio emily emma enrique eric erica erick ernesto esteban esther ethan
                    eva evan evelyn ezekiel ezra fabian fatima felipe fernanda fernando francisco gabriel gabriela gael
                    genesis gerardo giovanni gonzalo guadalupe guillermo gustavo hailey hannah harper hassan hector henry
                    hugo ian ibrahim ignacio imani irene isaac isabel isabella isaiah ismael itzel ivan jacob jada jaden
                    jaime jake jalen jamal james jamie jane jasmine jason javier jaxon jayden jaylen jennifer jeremiah jeremy
                    jessica jimena joanna joaquin joel john johnny jonah jonathan jorge jose joseph joshua josiah joshua juan
                    juana juanita julia julian juliana julieta julio justin kaitlyn karen karina karla katie kayden kayla
                    keisha keith kelly kevin keyla khalid kiara kofi kyle kylie lamar landon laura lauren layla leah leandro
                    leo leonardo leslie leticia levi liam lila lily lina logan lorena lorenzo louis luca lucas lucia luciana
                    luis luisa luke luz mackenzie maddie makayla malachi malik manuel marco marcos marcus margarita maria
                    mariah mariana mario marisol marlon marta martha martin martina mateo matias matthew maya megan melanie
                    melissa mia micah michael michelle miguel miles mohamed mohammed muhammad molly monica morgan naomi
                    natalia natalie nathan nathaniel nayeli nevaeh nicholas nicolas nicole noah noelia nora oliver olivia
                    omar oscar osvaldo owen pablo paco paola patricia paula paulina pedro penelope peter rachel rafael ramon
                    raquel raul rebeca rebecca renata ricardo roberto rocio rodrigo rosa rosario ruben ruth ryan sally salma
                    salvador sam samantha samuel sandra sara sarah savannah sean sebastian serenity sergio seth silvia simon
                    sofia sonia sophia sophie stella stephanie susana tamika tatiana taylor teresa thiago thomas tiana timmy
                    timothy tobias tommy tony tyler tyrone valentina valeria vanessa veronica vicente victor vincent violet
                    wyatt xavier ximena yahir yamileth yasmin yesenia yusuf zachary zainab zoe zoey
                    """);

    private static final Set<String> NO_NAME =
            words(
                    """
                    i im ive ill id english spanish french german italian portuguese arabic chinese mandarin latin japanese
                    korean russian somali hmong vietnamese ukrainian haitian creole american mexican african asian latino
                    latina hispanic native british monday tuesday wednesday thursday friday saturday sunday january february
                    march april may june july august september october november december lunes martes miercoles jueves
                    viernes sabado domingo math maths mathematics science history music art reading writing algebra biology
                    chemistry physics geometry civics band choir orchestra council government union teacher teachers led
                    google classroom chromebook chromebooks zoom canvas seesaw kahoot fundations lexia iready youtube tiktok
                    minecraft lego scratch python ipad ipads title christmas halloween thanksgiving easter ramadan hanukkah
                    covid kindergarten prek grade grades shakespeare macbeth hamlet kodaly orff suzuki montessori waldorf
                    ingles espanol frances matematicas ciencias historia musica lengua navidad primaria secundaria
                    preescolar kinder bachillerato god internet wifi my the this that they he she we you our his her it in
                    on at and but or so if when how what why where who as to for a an is are was no not do can any all mi
                    el la los las un una su que como cuando por para si con de en y o pero ya yo
                    """);

    private FirstNames() {}

    static boolean known(String folded) {
        return KNOWN.contains(folded);
    }

    static boolean noName(String folded) {
        return NO_NAME.contains(folded);
    }

    private static Set<String> words(String block) {
        return Set.copyOf(List.of(block.strip().split("\\s+")));
    }
}
