package org.risingtide.places;

import org.jspecify.annotations.Nullable;

/// A place on the earth in degrees.
public record Point(double latitude, double longitude) {

    private static final double EARTH_KM = 6371.0088;

    public Point {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("Not on the earth: " + latitude + ", " + longitude);
        }
    }

    /// Null for what is no place: not a number, off the globe, or 0/0, which lists write for "unknown".
    static @Nullable Point of(String latitude, String longitude) {
        try {
            double north = Double.parseDouble(latitude);
            double east = Double.parseDouble(longitude);
            boolean unknown = north == 0 && east == 0;
            boolean onEarth = Math.abs(north) <= 90 && Math.abs(east) <= 180;
            return onEarth && !unknown ? new Point(north, east) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /// Great circle on a sphere by the haversine formula; off by at most half a percent.
    public double kilometresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double cosines =
                Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        double half = Math.sin(north) * Math.sin(north) + cosines * Math.sin(east) * Math.sin(east);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
