package org.nightmap.picture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Period;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Pictures of shipped nights, and what a test asks of them. All values expected of them are taken by hand from the published
 * statements' counts.
 */
@ShippedNights
abstract class PicturesOfNights {

    static final int REGIONS_OF_THE_LAYER = 85;

    @Autowired
    Pictures pictures;

    Picture pin(String period, String... refs) {
        return pictures.pinned(
                Period.parse(period),
                List.of(refs).stream().map(ReportRef::parse).toList());
    }

    Picture of(String period) {
        return pictures.of(Period.parse(period));
    }

    static RegionPicture region(Picture picture, String iso) {
        return picture.regions().stream()
                .filter(region -> region.iso().equals(iso))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Integer> counted(Picture picture) {
        return picture.regions().stream()
                .filter(region -> region.state() == RegionState.COUNTED)
                .collect(Collectors.toMap(RegionPicture::iso, RegionPicture::count));
    }

    static Map<RegionState, Long> states(Picture picture) {
        return picture.regions().stream()
                .collect(Collectors.groupingBy(RegionPicture::state, TreeMap::new, Collectors.counting()));
    }
}
