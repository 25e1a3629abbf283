package org.nightmap.ui;

import java.util.List;
import java.util.Objects;
import org.nightmap.picture.Picture;

/** Where a region's count stands among those of its picture, in words. */
final class RegionRank {

    private RegionRank() {}

    /** Highest of 14 regions · 17% of the total. */
    static String words(Texts texts, Picture picture, int count) {
        List<Integer> counts = picture.regions().stream()
                .map(region -> region.count())
                .filter(Objects::nonNull)
                .filter(other -> other > 0)
                .toList();
        long higher = counts.stream().filter(other -> other > count).count();
        long equal = counts.stream().filter(other -> other == count).count();
        String rank = rank(texts, (int) higher + 1, equal > 1, counts.size());
        Integer stated = picture.tally().stated();
        if (stated == null || stated < count) {
            return rank;
        }
        return rank + " · " + texts.of("ui.rank.share", share(texts, count, stated));
    }

    private static String rank(Texts texts, int rank, boolean shared, int of) {
        if (of == 1) {
            return texts.of("ui.rank.only");
        }
        if (rank == 1) {
            return texts.counted(shared ? "ui.rank.highest_shared" : "ui.rank.highest", of);
        }
        return texts.counted(shared ? "ui.rank.place_shared" : "ui.rank.place", of, rank);
    }

    private static String share(Texts texts, int count, int stated) {
        double share = (double) count / stated;
        return share < 0.005
                ? texts.of("ui.rank.below_one")
                : org.nightmap.language.Formats.percent(texts.language(), share);
    }
}
