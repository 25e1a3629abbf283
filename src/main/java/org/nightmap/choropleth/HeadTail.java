package org.nightmap.choropleth;

import java.util.stream.DoubleStream;
import org.nightmap.choropleth.NumberOfClasses.Reason;

/**
 * Head/tail breaks, for values of which few are large: the mean parts them, then the mean of those above it parts these, as long
 * as the head is the lesser part, at most 40 % (B. Jiang, Head/tail breaks, The Professional Geographer 65, 2013, p. 482; the
 * limit is classInt's). The values say how many classes that makes; the number asked for is the most. A value on a break is in
 * the class below it, since a head is what is above the mean.
 */
final class HeadTail implements BreakFinder {

    private static final double MOST_IN_HEAD = 0.4;

    @Override
    public Breaks find(Values values, int classes) {
        DoubleStream.Builder means = DoubleStream.builder();
        Values head = values;
        boolean parted = true;
        for (int made = 1; made < classes && parted; made++) {
            double mean = head.mean();
            means.add(mean);
            int before = head.size();
            head = head.where(value -> value > mean);
            parted = head.size() > 1 && head.size() <= MOST_IN_HEAD * before;
        }
        return Breaks.within(values, means.build(), Side.BELOW);
    }

    @Override
    public Reason reason() {
        return Reason.HEADS;
    }
}
