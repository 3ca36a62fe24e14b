package org.risingtide;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/// Lists every package that is built in, with its version and licence, as the packages themselves state it.
///
/// `bin/third-party` writes the list into docs/third-party.md; a test compares it with what is really built in.
public final class ThirdParty {
    static final Path PAGE = Path.of("docs/third-party.md");
    static final String MARK = "<!-- From here on written by bin/third-party. -->";

    /// What packages write, and its short name.
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("apache", "Apache-2.0"),
                    Map.entry("asl", "Apache-2.0"),
                    Map.entry("mit", "MIT"),
                    Map.entry("bouncy castle", "MIT"),
                    Map.entry("isc", "ISC"),
                    Map.entry("eclipse public license - v 1.0", "EPL-1.0"),
                    Map.entry("eclipse public license 1.0", "EPL-1.0"),
                    Map.entry("lesser general public license, version 3", "LGPL-3.0"),
                    Map.entry("epl 2.0", "EPL-2.0"),
                    Map.entry("eclipse public license v", "EPL-2.0"),
                    Map.entry("eclipse public license - v 2.0", "EPL-2.0"),
                    Map.entry("epl-2.0", "EPL-2.0"),
                    Map.entry("eclipse distribution", "BSD-3-Clause"),
                    Map.entry("edl 1.0", "BSD-3-Clause"),
                    Map.entry("bsd-2-clause", "BSD-2-Clause"),
                    Map.entry("bsd 2", "BSD-2-Clause"),
                    Map.entry("the bsd 2", "BSD-2-Clause"),
                    Map.entry("simplified bsd", "BSD-2-Clause"),
                    Map.entry("freebsd", "BSD-2-Clause"),
                    Map.entry("bsd-3-clause", "BSD-3-Clause"),
                    Map.entry("bsd 3", "BSD-3-Clause"),
                    Map.entry("bsd", "BSD-3-Clause"),
                    Map.entry("lgpl", "LGPL-2.1-or-later"),
                    Map.entry("gnu lesser", "LGPL-2.1-or-later"),
                    Map.entry("gnu library", "LGPL-2.1-or-later"),
                    Map.entry("gpl2 w/ cpe", "GPL-2.0 with exception"),
                    Map.entry("gnu general public license, version 2", "GPL-2.0 with exception"),
                    Map.entry("gpl-2.0", "GPL-2.0 with exception"),
                    Map.entry("general public license, version 3", "GPL-3.0"),
                    Map.entry("mozilla public license version 1.1", "MPL-1.1"),
                    Map.entry("mozilla", "MPL-1.1"),
                    Map.entry("unicode", "Unicode-3.0"),
                    Map.entry("0bsd", "0BSD"),
                    Map.entry("public domain", "CC0-1.0"),
                    Map.entry("cc0", "CC0-1.0"),
                    Map.entry("creative commons zero", "CC0-1.0"));

    private ThirdParty() {}

    record Library(String name, String version, String licence) {
        String row() {
            return "| " + name + " | " + version + " | " + licence + " |";
        }
    }

    /// @param arguments the class path of the program, and that of its tests
    public static void main(String... arguments) throws IOException {
        var page = Files.readString(PAGE);
        var kept = page.substring(0, page.indexOf(MARK) + MARK.length());
        var runs = jars(arguments[0]);
        var tests = new ArrayList<>(jars(arguments[1]));
        tests.removeAll(runs);
        Files.writeString(
                PAGE,
                String.join(
                                "\n\n",
                                kept,
                                table("Every library in the running program", runs),
                                table("Every library for tests only", tests),
                                table("Every package for the browser and its build", packages()))
                        + "\n");
    }

    static List<Library> jars(String classPath) throws IOException {
        var all = new ArrayList<Library>();
        for (var part : classPath.split(File.pathSeparator)) {
            if (part.endsWith(".jar")) {
                all.add(library(Path.of(part)));
            }
        }
        all.sort(Comparator.comparing(Library::name));
        return all.stream().distinct().toList();
    }

    /// The lock file names packages for other machines, too; those stand for the one that is named without a machine.
    static List<Library> packages() throws IOException {
        var all = new TreeMap<String, Library>();
        var lock = JsonMapper.shared().readTree(Files.readString(Path.of("package-lock.json")));
        for (var entry : lock.get("packages").properties()) {
            var name = entry.getKey().replaceFirst(".*node_modules/", "");
            if (!name.isEmpty() && !entry.getValue().has("optional")) {
                var licence = entry.getValue().path("license").asString("");
                var version = entry.getValue().get("version").asString();
                all.put(name, new Library(name, version, licence));
            }
        }
        return List.copyOf(all.values());
    }

    private static String table(String title, List<Library> libraries) {
        var rows = libraries.stream().map(Library::row).toList();
        return "## "
                + title
                + "\n\n| package | version | licence |\n|---|---|---|\n"
                + String.join("\n", rows);
    }

    /// A jar lies in a folder of its version, and that in one of its name, below its group's.
    private static Library library(Path jar) throws IOException {
        var version = jar.getParent();
        var name = version.getParent();
        return new Library(
                name.getFileName().toString(),
                version.getFileName().toString(),
                licence(pomIn(version)));
    }

    private static String licence(Path pom) throws IOException {
        var project = read(pom);
        var licences = new ArrayList<String>();
        for (var all : children(project, "licenses")) {
            for (var licence : children(all, "license")) {
                licences.add(shortened(text(licence, "name")));
            }
        }
        if (!licences.isEmpty()) {
            return String.join(" or ", licences.stream().distinct().toList());
        }
        var parent = children(project, "parent");
        return parent.isEmpty() ? "" : licence(parentOf(pom, project, parent.getFirst()));
    }

    private static Path parentOf(Path pom, Element project, Element parent) throws IOException {
        var group = text(project, "groupId");
        var own = group.isEmpty() ? text(parent, "groupId") : group;
        var root = pom.getParent().getParent().getParent();
        for (int up = own.split("\\.").length; up > 0; up--) {
            root = root.getParent();
        }
        return pomIn(
                root.resolve(text(parent, "groupId").replace('.', '/'))
                        .resolve(text(parent, "artifactId"))
                        .resolve(text(parent, "version")));
    }

    private static Path pomIn(Path version) throws IOException {
        try (Stream<Path> files = Files.list(version)) {
            return files.filter(file -> file.toString().endsWith(".pom")).findFirst().orElseThrow();
        }
    }

    private static String shortened(String name) {
        var plain = name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("^the ", "");
        return SHORT.entrySet().stream()
                .filter(entry -> plain.startsWith(entry.getKey()) || plain.contains(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(name.strip());
    }

    private static Element read(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(pom.toString(), e);
        }
    }

    private static List<Element> children(Element of, String name) {
        var found = new ArrayList<Element>();
        for (var child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element of, String name) {
        return children(of, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }
}
