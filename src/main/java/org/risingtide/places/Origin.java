package org.risingtide.places;

/// Where an entry came from: the national list, a person here, or the demo world.
public enum Origin {
    LIST,
    PERSON,
    INVENTED
}
