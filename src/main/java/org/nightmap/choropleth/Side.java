package org.nightmap.choropleth;

/** The side of a break on which a value is that equals it. */
enum Side {
    /** In the class that begins at the break, as R's {@code classIntervals} has it where nothing else is asked for. */
    ABOVE,

    /** In the class that ends at the break. */
    BELOW
}
