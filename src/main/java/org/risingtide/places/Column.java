package org.risingtide.places;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The columns we read, with the names they bear in the search export, the table builder and the raw files.
///
/// Within one file the first name listed here wins: "Locale Code*" before "Locale*".
enum Column {
    SCHOOL_NUMBER("ncesschoolid", "ncessch", "schoolidncesassigned", "ncesschoolnumber"),
    DISTRICT_NUMBER("ncesdistrictid", "leaid", "agencyidncesassigned", "ncesdistrictnumber"),
    SCHOOL_NAME("schoolname", "schname", "schnam"),
    DISTRICT_NAME("districtname", "district", "leaname", "agencyname", "leanm"),
    STREET("streetaddress", "locationaddress1", "locationaddress", "lstreet1", "street"),
    CITY("city", "locationcity", "lcity"),
    STATE("state", "stateabbr", "locationstateabbr", "lstate", "stabr", "st", "stabb"),
    ZIP("zip", "locationzip", "lzip", "zipcode"),
    COUNTY("countyname", "county", "nmcnty"),
    LOW("lowgrade", "lowestgradeoffered", "gslo"),
    HIGH("highgrade", "highestgradeoffered", "gshi"),
    LOCALE("localecode", "locale", "ulocale"),
    CHARTER("charter", "charterschool", "chartertext"),
    STUDENTS(
            "students",
            "totalstudentsallgradesexcludesae",
            "totalstudentsallgradesincludesae",
            "totalstudents",
            "member",
            "enrollment"),
    TYPE("type", "schooltype", "agencytype", "schtypetext", "leatypetext", "schtype", "leatype"),
    STATUS(
            "status",
            "updatedstatustext",
            "systatustext",
            "startofyearstatus",
            "updatedstatus",
            "systatus"),
    LATITUDE("latitude", "lat", "latcod"),
    LONGITUDE("longitude", "lon", "loncod", "long");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /// Which cell holds which column; empty when the cells are no header of ours.
    static Map<Column, Integer> in(List<String> cells) {
        List<String> plain = cells.stream().map(Column::plain).toList();
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (Column column : values()) {
            column.names.stream()
                    .map(plain::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> found.put(column, at));
        }
        boolean ours = found.containsKey(SCHOOL_NUMBER) || found.containsKey(DISTRICT_NUMBER);
        return ours ? found : Map.of();
    }

    /// "Locale Code*" and "School Name [Public School] 2022-23" lose what changes from year to year.
    private static String plain(String cell) {
        int bracket = cell.indexOf('[');
        String kept = bracket < 0 ? cell : cell.substring(0, bracket);
        return kept.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
