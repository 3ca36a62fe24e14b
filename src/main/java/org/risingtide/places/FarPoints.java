package org.risingtide.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds coordinates that cannot be: a head office at the other end of the state, or a mistake of the geocoder.
final class FarPoints {

    /// No county of the United States outside Alaska has schools this far from its middle.
    private static final double TOO_FAR_KM = 250;

    private static final int ENOUGH = 3;

    private FarPoints() {}

    static List<Listing.School> without(
            List<Listing.School> schools, List<Long> lines, Findings findings) {
        Map<String, Point> middles = middles(schools);
        List<Listing.School> kept = new ArrayList<>(schools.size());
        for (int i = 0; i < schools.size(); i++) {
            Listing.School school = schools.get(i);
            Point point = school.site().point();
            Point middle = middles.get(county(school));
            if (point != null && middle != null && middle.kilometresTo(point) > TOO_FAR_KM) {
                findings.met(Finding.FAR_POINT, lines.get(i));
                school = school.standingAt(school.site().at(null));
            }
            kept.add(school);
        }
        return kept;
    }

    private static String county(Listing.School school) {
        return school.site().state() + " " + school.site().county();
    }

    private static Map<String, Point> middles(List<Listing.School> schools) {
        Map<String, List<Point>> counties = new HashMap<>();
        for (Listing.School school : schools) {
            Point point = school.site().point();
            if (point != null && !school.site().county().isEmpty()) {
                counties.computeIfAbsent(county(school), _ -> new ArrayList<>()).add(point);
            }
        }
        Map<String, Point> middles = new HashMap<>();
        counties.forEach((county, points) -> {
            if (points.size() >= ENOUGH && !county.startsWith("AK ")) {
                middles.put(county, middle(points));
            }
        });
        return middles;
    }

    private static Point middle(List<Point> points) {
        double[] norths = points.stream().mapToDouble(Point::latitude).sorted().toArray();
        double[] easts = points.stream().mapToDouble(Point::longitude).sorted().toArray();
        return new Point(norths[norths.length / 2], easts[easts.length / 2]);
    }
}
