package org.nightmap.gazetteer;

/** What a name means. */
public enum PlaceKind {
    /** One region of the boundary layer, perhaps with others that the name includes. */
    REGION,
    SEA,
    /** A foreign country. */
    COUNTRY,
    /** The whole country whose regions the layer has: a count over it is a total. */
    NATION,
    /** A part of the country that is no region: a macro-region, a stretch of border. */
    AREA
}
