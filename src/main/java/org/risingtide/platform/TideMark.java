package org.risingtide.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A tiny landscape in a circle that stands for a person without a picture: sky, sun or moon, two
/// waves or hills. It comes from the name alone, so it is the same on every page and server, and it
/// says nothing about its person (unlike initials, which fail for many names).
public record TideMark(int palette, int far, int near, int light, int seed) {

    private record Palette(String sky, String far, String near, String light, boolean night) {}

    private static final List<Palette> PALETTES =
            List.of(
                    new Palette("#dcebe5", "#5ea39c", "#0f6b6b", "#f0bd49", false),
                    new Palette("#dbe6ef", "#7fa3bd", "#2d5b7b", "#fdf2cd", false),
                    new Palette("#f5ebc9", "#dab54b", "#8e6d13", "#cb563a", false),
                    new Palette("#f3dfe0", "#ca8b93", "#813f4e", "#fdf3e8", false),
                    new Palette("#e7ebdd", "#a3b077", "#5b6a2d", "#e4a33a", false),
                    new Palette("#ece4d9", "#b59b79", "#6a4f35", "#7ab3ae", false),
                    new Palette("#e4e0f1", "#9b91c3", "#544b81", "#f8dcc6", false),
                    new Palette("#f9e4d8", "#e49c79", "#b4502f", "#fff6e2", false),
                    new Palette("#33476a", "#5a789f", "#1b2b46", "#f4e7ba", true),
                    new Palette("#e1efde", "#79b18a", "#2e6947", "#f3c75b", false));

    static final int COLOURS = PALETTES.size();
    private static final int LANDS = 5;
    private static final int SEAS = 3;
    private static final int LIGHTS = 12;

    /// "", ".01" … ".5" … ".99": a page of faces has a thousand numbers.
    private static final List<String> HUNDREDTHS =
            IntStream.range(0, 100)
                    .mapToObj(i -> i == 0 ? "" : (i / 100.0 + "").substring(1))
                    .toList();

    public static TideMark of(String name) {
        return of(hash(name), 0);
    }

    /// The marks of people who stand beside each other, in the order given: no two alike, and no
    /// colours twice while there are colours left. Each keeps their own colours unless somebody
    /// earlier in the alphabet has them.
    public static List<TideMark> together(List<String> names) {
        Integer[] order = new Integer[names.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> plain(names.get(a)).compareTo(plain(names.get(b))));
        Map<Integer, TideMark> marks = new HashMap<>();
        Set<Integer> colours = new HashSet<>();
        for (int person : order) {
            if (colours.size() == COLOURS) {
                colours.clear();
            }
            TideMark mark = firstUnlike(hash(names.get(person)), colours, marks.values());
            colours.add(mark.palette);
            marks.put(person, mark);
        }
        return new ArrayList<>(new TreeMap<>(marks).values());
    }

    private static TideMark firstUnlike(
            long hash, Set<Integer> colours, Collection<TideMark> others) {
        for (int attempt = 0; ; attempt++) {
            TideMark mark = of(hash, attempt);
            if (!colours.contains(mark.palette) && others.stream().noneMatch(mark::looksLike)) {
                return mark;
            }
        }
    }

    private boolean looksLike(TideMark other) {
        return palette == other.palette
                && far == other.far
                && near == other.near
                && light == other.light;
    }

    private static TideMark of(long hash, int attempt) {
        long mixed = mix(hash + attempt / COLOURS);
        int palette = (int) Math.floorMod(hash + attempt, (long) COLOURS);
        return new TideMark(
                palette,
                (int) (mixed >>> 8 & 0xffff) % LANDS,
                (int) (mixed >>> 24 & 0xffff) % SEAS,
                (int) (mixed >>> 40 & 0xffff) % LIGHTS,
                (int) (mixed >>> 56));
    }

    /// An inline picture with fill attributes only: it needs no style sheet, no id and no script.
    public String svg(String cssClass) {
        Palette colours = PALETTES.get(palette);
        return "<svg class=\""
                + cssClass
                + "\" viewBox=\"0 0 40 40\" aria-hidden=\"true\" focusable=\"false\">"
                + disc(20, 20, 20, colours.sky)
                + lightShape(colours)
                + path(farShape(), colours.far)
                + path(nearShape(), colours.near)
                + "</svg>";
    }

    private String lightShape(Palette colours) {
        double x = 11 + light % 4 * (colours.night ? 4 : 6);
        double y = 10 + light / 4 * 2.5;
        double r = colours.night ? 4.4 : 3.6 + seed(3) * 0.8;
        if (colours.night) {
            return path(moon(x, y, r), colours.light);
        }
        return disc(x, y, r, colours.light);
    }

    private static String moon(double x, double y, double r) {
        String tip = n(x + 1) + " " + n(y - r);
        String outer = n(r) + " " + n(r) + " 0 1 1 " + n(x + r) + " " + n(y + 1.5);
        String inner = n(r * 0.92) + " " + n(r * 0.92) + " 0 0 0 " + tip;
        return "M" + tip + "A" + outer + "A" + inner + "Z";
    }

    private String farShape() {
        double top = 19 + seed(3);
        return switch (far) {
            case 0 -> ground(top, "C12 9 25 27 ", top + 2);
            case 1 -> ground(top + 3, "C12 12 27 12 ", top + 4);
            case 2 -> ground(top + 4, "L14 13 L21 22 L29 16 L", top + 4);
            case 3 -> ground(top + 1, "C13 28 26 10 ", top - 2);
            default -> ground(top + 5, "L" + (15 + seed(4) * 3) + " 11.5 L", top + 5);
        };
    }

    private String nearShape() {
        double top = 28 + seed(2);
        return switch (near) {
            case 0 -> ground(top, "C13 23 25 34 ", top);
            case 1 -> ground(top, "C14 35 27 22 ", top);
            default -> ground(top + 2, "C13 25 28 25 ", top - 1);
        };
    }

    /// Land or water from rim to rim, closed along the circle itself, so that nothing needs
    /// clipping.
    private static String ground(double left, String middle, double right) {
        String start = n(20 - half(left)) + " " + n(left);
        String end = n(20 + half(right)) + " " + n(right);
        String arc = "A20 20 0 " + (left + right < 40 ? 1 : 0) + " 1 ";
        return "M" + start + middle + end + arc + start + "Z";
    }

    private static double half(double y) {
        return Math.sqrt(400 - (y - 20) * (y - 20));
    }

    private static String path(String line, String fill) {
        return "<path d=\"" + line + "\" fill=\"" + fill + "\"/>";
    }

    private static String disc(double x, double y, double r, String fill) {
        return "<circle cx=\""
                + n(x)
                + "\" cy=\""
                + n(y)
                + "\" r=\""
                + n(r)
                + "\" fill=\""
                + fill
                + "\"/>";
    }

    private int seed(int below) {
        return Math.floorMod(seed, below);
    }

    private static String n(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths / 100 + HUNDREDTHS.get((int) (hundredths % 100));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// FNV-1a: fixed for good, since a face that changes with a new Java would be a stranger.
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i : plain(name).codePoints().toArray()) {
            hash = (hash ^ i) * 0x100000001b3L;
        }
        return mix(hash);
    }

    private static long mix(long value) {
        long v = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        v = (v ^ v >>> 27) * 0x94d049bb133111ebL;
        return v ^ v >>> 31;
    }
}
