package org.risingtide.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The themes teachers talk about, and how they say them in English and Spanish.
///
/// Tags are suggested from a person's own sentence, never chosen from a list. Safe for many threads.
public final class Taxonomy {

    private static final class Shipped {
        private static final Taxonomy ONE = TaxonomyFile.read(text());

        private static String text() {
            try (InputStream file = Taxonomy.class.getResourceAsStream("taxonomy.txt")) {
                if (file == null) {
                    throw new IllegalStateException("taxonomy.txt is not on the class path");
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final int version;
    private final Map<String, TaxonomyFile.Labels> domains;
    private final Map<Tag, TaxonomyFile.Labels> tags;
    private final Map<String, Tag> byId = new LinkedHashMap<>();
    private final Phrases english;
    private final Phrases spanish;

    Taxonomy(
            int version,
            Map<String, TaxonomyFile.Labels> domains,
            Map<Tag, TaxonomyFile.Labels> tags,
            Phrases english,
            Phrases spanish) {
        this.version = version;
        this.domains = domains;
        this.tags = tags;
        this.english = english;
        this.spanish = spanish;
        tags.keySet().forEach(tag -> byId.put(tag.id(), tag));
    }

    public static Taxonomy shipped() {
        return Shipped.ONE;
    }

    /// Grows when tags of a stored sentence should be computed again.
    public int version() {
        return version;
    }

    public List<Tag> tags() {
        return List.copyOf(byId.values());
    }

    public List<String> domains() {
        return List.copyOf(domains.keySet());
    }

    /// Empty for an id that a later version no longer has.
    public Optional<Tag> tag(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What the sentence is about, specific tags first, then in the order they were found. Some 10 µs a sentence.
    public Set<Tag> tagsOf(String text) {
        Words words = Words.in(text);
        return tagsOf(words, Language.of(words, text));
    }

    public String label(Tag tag, Locale reader) {
        return in(reader, tags.getOrDefault(tag, new TaxonomyFile.Labels(tag.id(), tag.id())));
    }

    public String domainLabel(String domain, Locale reader) {
        return in(reader, domains.getOrDefault(domain, new TaxonomyFile.Labels(domain, domain)));
    }

    /// In a sentence surely Spanish an English phrase would be a false friend ("once", "red"), and the other way round.
    Set<Tag> tagsOf(Words words, Language language) {
        var found = new LinkedHashSet<Tag>();
        if (language != Language.SPANISH) {
            List<String> stems = words.folded().stream().map(Stems::english).toList();
            english.collect(stems, words.folded(), found);
        }
        if (language != Language.ENGLISH) {
            List<String> stems = words.folded().stream().map(Stems::spanish).toList();
            spanish.collect(stems, words.folded(), found);
        }
        var ordered = new LinkedHashSet<Tag>();
        found.stream().filter(tag -> !tag.broad()).forEach(ordered::add);
        ordered.addAll(found);
        return Collections.unmodifiableSet(ordered);
    }

    private static String in(Locale reader, TaxonomyFile.Labels labels) {
        return Language.of(reader) == Language.SPANISH ? labels.spanish() : labels.english();
    }
}
