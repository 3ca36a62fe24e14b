package org.risingtide.places;

/// Why a row was left out, or what was missing in a row that was taken.
enum Finding {
    NO_NUMBER(true, "no national number, so it could not be recognised next time"),
    ODD_NUMBER(true, "the national number has not 12 figures (a school) or 7 (a district)"),
    NO_NAME(true, "no name"),
    TWICE(true, "the same number stands in an earlier row, which was kept"),
    BROKEN(true, "the row breaks off before its name"),
    REMARK(true, "a remark below the table, not a row"),
    UNKNOWN_DISTRICT(false, "its district has no name in the list: taken without district"),
    NO_POINT(false, "no coordinates: found by name, not by distance"),
    FAR_POINT(false, "coordinates over 250 km from the rest of its county: taken without them"),
    NO_GRADES(false, "no grades, or none between PK and 13"),
    NO_STUDENTS(false, "no number of students"),
    NO_LOCALE(false, "city, suburb, town or country is not said"),
    ZEROS_LOST(false, "the number had lost its leading zeros, as spreadsheets do: put back"),
    CAPITALS(false, "written in capitals: put in ordinary letters");

    final boolean leavesOut;
    final String sentence;

    Finding(boolean leavesOut, String sentence) {
        this.leavesOut = leavesOut;
        this.sentence = sentence;
    }
}
