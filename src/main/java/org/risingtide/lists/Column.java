package org.risingtide.lists;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a list can be, and how people head it in English and Spanish.
public enum Column {
    NAME(
            "name,full name,teacher,teacher name,educator,staff,staff name,employee,employee name,participant,member,who,display name,"
                    + "last first,name last first,last name first name,"
                    + "nombre,nombre completo,nombre y apellidos,apellidos y nombre,vor und nachname,nachname vorname,name vorname,lehrkraft,lehrer,lehrerin,docente,maestro,maestra,profesor,profesora,profesorado"),
    FIRST(
            "vorname,first,first name,firstname,given name,given,fname,forename,nombre de pila,nombres,primer nombre"),
    LAST(
            "nachname,familienname,last,last name,lastname,surname,family name,lname,apellido,apellidos"),
    EMAIL(
            "email,e mail,mail,email address,e mail address,work email,school email,mail address,e mail adresse,mailadresse,personal email,home email,correo,correo electronico institucional,correo electronico,email del trabajo"),
    SCHOOL(
            "school,school name,building,bldg,site,campus,location,worksite,work site,schule,standort,escuela,centro,colegio,plantel,instituto"),
    DISTRICT(
            "bezirk,schulamt,district,school district,district name,lea,organization,organisation,distrito,distrito escolar"),
    STATE("state,st,province,region,estado,provincia"),
    ROLE("role,job,job title,title,position,assignment,rol,puesto,cargo,funcion"),
    GRADES(
            "klasse,klassen,klassenstufe,jahrgang,grade,grades,gr,grade level,grade levels,level,levels,grado,grados,nivel,niveles,curso,cursos"),
    SUBJECTS(
            "fach,facher,unterrichtsfach,subject,subjects,subj,content area,content,department,dept,teaches,discipline,materia,materias,asignatura,asignaturas,area,departamento"),
    GRADES_AND_SUBJECTS(
            "gr subj,grade subject,grades subjects,grade subj,grade level subject,gr subject,subject grade,grado materia,grado asignatura"),
    LANGUAGES("sprache,sprachen,language,languages,lang,speaks,idioma,idiomas,lengua,lenguas"),
    TIME_ZONE("time zone,timezone,tz,zone,zona horaria,zona"),
    FREE(
            "free,free time,free times,availability,available,times,when,planning,disponible,disponibilidad,libre,horas libres,horario"),
    OFFERS(
            "offer,offers,people ask me about,can help with,strengths,expertise,ofrece,me preguntan por,puedo ayudar,fortalezas"),
    NEEDS(
            "need,needs,question,questions,my question,whats on my mind,what s on my mind,on my mind,challenge,challenges,problem of practice,"
                    + "necesita,necesidades,pregunta,preguntas,lo que me ocupa,reto,retos"),
    EXPERIENCE(
            "experience,experiences,ive been through,i ve been through,been through,experiencia,experiencias,he pasado por"),
    MET("met,has met,knows,already met,worked with,conoce,ya conoce"),
    NOT_WITH("not with,apart,avoid,keep apart,separate from,no con,separar"),
    EVALUATES("evaluates,evaluator of,supervises,evalua,evalua a,supervisa"),
    IGNORED("");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    /// A form asks "Which school do you teach at?" and "Grade(s) taught".
    private static final Pattern ASKING =
            Pattern.compile(
                    "\\b(?:what|which|is|are|your|my|do|does|you|the|a|at|in|teach|teaches|taught|work|please|enter|current|cual|es|tu|su)\\b ?");

    private static final Map<String, Column> BY_HEADING = byHeading();
    private final List<String> headings;

    Column(String headings) {
        this.headings = headings.isEmpty() ? List.of() : Arrays.asList(headings.split(","));
    }

    /// The key of what it is called on a page.
    public String key() {
        return "lists.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Column> headed(String cell) {
        var plain = plain(cell);
        if (plain.length() > 40) {
            return Optional.empty();
        }
        var found = BY_HEADING.get(plain);
        return Optional.ofNullable(
                found != null
                        ? found
                        : BY_HEADING.get(ASKING.matcher(plain).replaceAll("").strip()));
    }

    private static Map<String, Column> byHeading() {
        var map = new HashMap<String, Column>();
        for (var column : values()) {
            column.headings.forEach(heading -> map.put(heading, column));
        }
        return map;
    }

    private static String plain(String cell) {
        return NOT_LETTERS.matcher(Cells.fold(cell).replace("(s)", "s")).replaceAll(" ").strip();
    }
}
