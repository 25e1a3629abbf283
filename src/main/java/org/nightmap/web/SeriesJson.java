package org.nightmap.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Region;
import org.nightmap.export.PeriodJson;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.RegionSeries;

/** One region through time: every night between the ends, with or without a report. */
record SeriesJson(String iso, LocalizedText name, PeriodJson period, List<Entry> nights) {

    static SeriesJson of(Region region, RegionSeries series) {
        return new SeriesJson(
                region.iso(),
                region.name(),
                PeriodJson.of(series.period()),
                series.nights().stream()
                        .map(entry ->
                                new Entry(entry.night().morning(), entry.state().code(), entry.count()))
                        .toList());
    }

    /** The region on one night. */
    record Entry(LocalDate night, String state, @Nullable Integer count) {}
}
