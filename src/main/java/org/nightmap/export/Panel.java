package org.nightmap.export;

import java.util.List;
import org.nightmap.choropleth.Choropleth;

/**
 * One of the maps of a sheet.
 *
 * @param number its place among several, from 1; 0 where it is the only one
 * @param period what its values are of, as in an address; empty where it is the only one
 * @param map what it shows
 * @param caption which period that is, for people; empty where it is the only one
 * @param stated whether a total is stated for it
 * @param figures that total, or in words that there is none; the longest form first, for want of room the next one
 */
public record Panel(int number, String period, Choropleth map, String caption, boolean stated, List<String> figures) {

    public Panel {
        figures = List.copyOf(figures);
    }

    /** The only map of a sheet, of which the sheet's own words say everything. */
    static Panel alone(Choropleth map) {
        return new Panel(0, "", map, "", false, List.of());
    }
}
