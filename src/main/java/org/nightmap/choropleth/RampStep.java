package org.nightmap.choropleth;

/**
 * How the regions of one class are drawn. Colours are written {@code #RRGGBB}.
 *
 * @param fill the class's colour
 * @param ink what is written or dotted on it
 * @param border the outline, which tells it from its neighbours where the fills alone do not
 * @param borderWidth pixels at scale 1
 * @param order when its regions are painted, later over earlier; {@link #WITHOUT_CLASS} is that of regions without a class
 */
public record RampStep(String fill, String ink, String border, double borderWidth, int order) {

    public static final int WITHOUT_CLASS = 5;

    /** Regions that share a count are painted last, as their class is another region's. */
    public static final int SHARED = 10;

    /**
     * Where two regions meet, the border of the one painted later is seen, and it is the one that stands out from both fills: the
     * weaker one's. Regions without a class are between.
     *
     * @param strength 0 to 8
     */
    static int orderOf(int strength) {
        int order = SHARED - 2 - strength;
        return order >= WITHOUT_CLASS ? order + 1 : order;
    }
}
