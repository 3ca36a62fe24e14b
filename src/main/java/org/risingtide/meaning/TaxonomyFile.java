package org.risingtide.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Reads the taxonomy's own text form; the form is described at the head of the file itself.
final class TaxonomyFile {

    record Labels(String english, String spanish) {}

    private int version;
    private String domain = "";
    private Tag tag = new Tag("", "", false);
    private final Map<String, Labels> domains = new LinkedHashMap<>();
    private final Map<Tag, Labels> tags = new LinkedHashMap<>();
    private final List<Phrase> english = new ArrayList<>();
    private final List<Phrase> spanish = new ArrayList<>();

    static Taxonomy read(String text) {
        var file = new TaxonomyFile();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::line);
        return new Taxonomy(
                file.version,
                file.domains,
                file.tags,
                new Phrases(file.english),
                new Phrases(file.spanish));
    }

    private void line(String line) {
        if (line.startsWith("version ")) {
            version = Integer.parseInt(line.substring(8).strip());
        } else if (line.startsWith("= ")) {
            domain(line.substring(2).split("\\|"));
        } else if (line.startsWith("    en ")) {
            phrases(line.substring(7), english, Stems::english);
        } else if (line.startsWith("    es ")) {
            phrases(line.substring(7), spanish, Stems::spanish);
        } else if (line.startsWith("  ")) {
            tag(line.strip().split("\\|"));
        } else {
            throw new IllegalStateException("The taxonomy has a line of no known form: " + line);
        }
    }

    private void domain(String[] parts) {
        domain = parts[0].strip();
        domains.put(domain, new Labels(parts[1].strip(), parts[2].strip()));
    }

    private void tag(String[] parts) {
        String id = parts[0].strip();
        boolean broad = id.startsWith("~");
        tag = new Tag(broad ? id.substring(1) : id, domain, broad);
        var labels = new Labels(parts[1].strip(), parts[2].strip());
        if (tags.put(tag, labels) != null) {
            throw new IllegalStateException("The taxonomy has a tag twice: " + id);
        }
        english.add(phrase(labels.english(), Stems::english));
        spanish.add(phrase(labels.spanish(), Stems::spanish));
    }

    private void phrases(String list, List<Phrase> into, UnaryOperator<String> stem) {
        for (String said : list.split(",")) {
            if (!said.isBlank()) {
                into.add(phrase(said, stem));
            }
        }
    }

    private Phrase phrase(String said, UnaryOperator<String> stem) {
        List<String> stems = Words.in(said).folded().stream().map(stem).toList();
        return new Phrase(stems, said.contains("+"), tag);
    }
}
