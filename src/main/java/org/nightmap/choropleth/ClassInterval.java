package org.nightmap.choropleth;

/**
 * The values that a class may have. Of whole values both ends are whole and are in it; of others the one end is its neighbour's
 * other end, and in only one of the two.
 *
 * @param from its lower end
 * @param to its upper end; infinite where it is open
 * @param hasFrom whether the lower end is in it
 * @param hasTo whether the upper end is in it
 * @param values how many of the values are in it, each as often as it was given
 */
record ClassInterval(double from, double to, boolean hasFrom, boolean hasTo, int values) {

    boolean holds(double value) {
        return (hasFrom ? value >= from : value > from) && (hasTo ? value <= to : value < to);
    }
}
