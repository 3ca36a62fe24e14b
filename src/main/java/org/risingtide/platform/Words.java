package org.risingtide.platform;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Everything a person reads, in one language. Each module's texts stand beside its code as `module.properties` and
/// `module_es.properties`, in ICU message syntax (plurals, genders), UTF-8.
public final class Words {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale SPANISH = Locale.of("es");
    public static final List<Locale> LANGUAGES = List.of(ENGLISH, SPANISH);

    private static final Words IN_ENGLISH = read(ENGLISH);
    private static final Words IN_SPANISH = read(SPANISH);

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /// The nearest language we speak; English where we speak none of it.
    public static Words in(Locale wanted) {
        return wanted.getLanguage().equals("es") ? IN_SPANISH : IN_ENGLISH;
    }

    public Locale locale() {
        return locale;
    }

    /// @throws IllegalArgumentException for an unknown key: a page with a hole must not pass any test
    public String say(String key, Object... values) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + locale);
        }
        if (values.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        // An ICU format keeps state while it formats; a copy of it costs more than waiting.
        synchronized (format) {
            return format.format(values);
        }
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// "Rosa, Theo and Lena"; "Rosa, Theo y Lena".
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    Collection<String> keys() {
        return patterns.keySet();
    }

    private static Words read(Locale locale) {
        var suffix = locale.equals(ENGLISH) ? "" : "_" + locale.getLanguage();
        try {
            var all = new Properties();
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:org/risingtide/*/*.properties")) {
                if (languageOf(file).equals(suffix)) {
                    load(file, all);
                }
            }
            return new Words(
                    locale,
                    all.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            e -> (String) e.getKey(), e -> (String) e.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String languageOf(Resource file) {
        var name = String.valueOf(file.getFilename());
        var underscore = name.indexOf('_');
        return underscore < 0 ? "" : name.substring(underscore, name.indexOf('.'));
    }

    private static void load(Resource file, Properties into) throws IOException {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            into.load(reader);
        }
    }
}
