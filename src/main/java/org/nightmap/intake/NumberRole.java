package org.nightmap.intake;

/** What a number of a text counts. */
enum NumberRole {
    /** Drones, by the noun after it. */
    DRONES,
    /** Its noun is left out; what goes before decides. */
    BARE,
    /** Missiles, bombs, boats. */
    WEAPONS,
    /** People or things. */
    THINGS,
    /** A time, a date, a distance, an age: no count. */
    MEASURE
}
