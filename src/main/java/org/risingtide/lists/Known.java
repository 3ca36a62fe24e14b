package org.risingtide.lists;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Languages, zones and subjects by the many names they go by.
final class Known {
    private static final Map<String, String> LANGUAGES = languages();
    private static final Map<String, String> ZONES =
            Map.ofEntries(
                    Map.entry("pacific", "America/Los_Angeles"),
                    Map.entry("pt", "America/Los_Angeles"),
                    Map.entry("pst", "America/Los_Angeles"),
                    Map.entry("pdt", "America/Los_Angeles"),
                    Map.entry("mountain", "America/Denver"),
                    Map.entry("mt", "America/Denver"),
                    Map.entry("mst", "America/Denver"),
                    Map.entry("mdt", "America/Denver"),
                    Map.entry("arizona", "America/Phoenix"),
                    Map.entry("central", "America/Chicago"),
                    Map.entry("ct", "America/Chicago"),
                    Map.entry("cst", "America/Chicago"),
                    Map.entry("cdt", "America/Chicago"),
                    Map.entry("eastern", "America/New_York"),
                    Map.entry("et", "America/New_York"),
                    Map.entry("est", "America/New_York"),
                    Map.entry("edt", "America/New_York"),
                    Map.entry("alaska", "America/Anchorage"),
                    Map.entry("hawaii", "Pacific/Honolulu"));
    private static final Map<String, String> ZONE_IDS = zoneIds();
    private static final Map<String, String> SUBJECTS = subjects();
    private static final List<String> JOBS =
            List.of(
                    "counselor",
                    "librarian",
                    "coach",
                    "principal",
                    "specialist",
                    "psychologist",
                    "nurse",
                    "interventionist",
                    "paraeducator",
                    "superintendent",
                    "director",
                    "consejero",
                    "consejera",
                    "bibliotecaria",
                    "bibliotecario",
                    "orientadora",
                    "orientador");

    private Known() {}

    static Optional<String> language(String word) {
        return Optional.ofNullable(LANGUAGES.get(Cells.fold(word)));
    }

    static Optional<String> zone(String text) {
        var plain = Cells.fold(text);
        var id = ZONE_IDS.get(plain);
        return Optional.ofNullable(id != null ? id : ZONES.get(plain.replace(" time", "")));
    }

    static String subject(String word) {
        var plain = Cells.fold(word);
        return SUBJECTS.getOrDefault(plain, plain);
    }

    /// Whether what stands in a "Gr/Subj" cell is a job and not a subject.
    static boolean isJob(String words) {
        return JOBS.stream().anyMatch(Cells.fold(words)::contains);
    }

    private static Map<String, String> languages() {
        var map = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            map.put(code, code);
            map.put(Cells.fold(language.getDisplayLanguage(Locale.ENGLISH)), code);
            map.put(Cells.fold(language.getDisplayLanguage(Locale.of("es"))), code);
            map.put(Cells.fold(language.getDisplayLanguage(language)), code);
        }
        map.put("mandarin", "zh");
        map.put("cantonese", "zh");
        map.put("castellano", "es");
        map.put("tagalog", "tl");
        map.put("filipino", "tl");
        return map;
    }

    private static Map<String, String> zoneIds() {
        var map = new HashMap<String, String>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            if (id.contains("/") && !id.startsWith("SystemV") || id.equals("UTC")) {
                map.put(Cells.fold(id), id);
            }
        }
        return map;
    }

    private static Map<String, String> subjects() {
        var map = new LinkedHashMap<String, String>();
        map.put("sped", "special education");
        map.put("sp ed", "special education");
        map.put("ss", "social studies");
        map.put("soc st", "social studies");
        map.put("sci", "science");
        map.put("ela", "english language arts");
        map.put("la", "english language arts");
        map.put("english", "english language arts");
        map.put("ell", "multilingual learners");
        map.put("esl", "multilingual learners");
        map.put("eld", "multilingual learners");
        map.put("ml", "multilingual learners");
        map.put("mll", "multilingual learners");
        map.put("dl", "dual language");
        map.put("pe", "physical education");
        map.put("math", "mathematics");
        map.put("maths", "mathematics");
        map.put("matematicas", "mathematics");
        map.put("ciencias", "science");
        map.put("musica", "music");
        map.put("lectura", "reading");
        map.put("tech", "technology");
        map.put("educacion especial", "special education");
        map.put("educacion fisica", "physical education");
        map.put("estudios sociales", "social studies");
        map.put("arte", "art");
        map.put("visual arts", "art");
        return map;
    }
}
