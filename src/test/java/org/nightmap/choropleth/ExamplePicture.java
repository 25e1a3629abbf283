package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nightmap.language.Formats;
import org.nightmap.language.LocalizedText;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

/** Pictures put together by hand. */
final class ExamplePicture {

    private final List<RegionPicture> regions = new ArrayList<>();

    private final Period period;

    private ExamplePicture(String period) {
        this.period = Period.parse(period);
    }

    static ExamplePicture of(String period) {
        return new ExamplePicture(period);
    }

    /** The ministry's statement on 2025-10-25, with three of the regions that it does not name. */
    static Picture night() {
        return of("2025-10-25")
                .counted("RU-ROS", "Rostov Oblast", "Ростовская область", 20)
                .counted("RU-VGG", "Volgograd Oblast", "Волгоградская область", 19)
                .counted("RU-BRY", "Bryansk Oblast", "Брянская область", 17)
                .counted("RU-KLU", "Kaluga Oblast", "Калужская область", 12)
                .counted("RU-SMO", "Smolensk Oblast", "Смоленская область", 11)
                .counted("RU-BEL", "Belgorod Oblast", "Белгородская область", 9)
                .counted("RU-MOS", "Moscow Oblast", "Московская область", 9)
                .counted("RU-VOR", "Voronezh Oblast", "Воронежская область", 8)
                .counted("RU-LEN", "Leningrad Oblast", "Ленинградская область", 8)
                .counted("RU-NGR", "Novgorod Oblast", "Новгородская область", 2)
                .counted("RU-RYA", "Ryazan Oblast", "Рязанская область", 2)
                .counted("RU-TAM", "Tambov Oblast", "Тамбовская область", 2)
                .counted("RU-TVE", "Tver Oblast", "Тверская область", 1)
                .counted("RU-TUL", "Tula Oblast", "Тульская область", 1)
                .with("RU-MOW", "Moscow", "Москва", "RU-MOS")
                .disputed("UA-43", "Crimea", "Крым", RegionState.NONE_REPORTED)
                .disputed("UA-40", "Sevastopol", "Севастополь", RegionState.NONE_REPORTED)
                .other("RU-AD", "Adygea", "Адыгея", RegionState.NONE_REPORTED)
                .picture();
    }

    ExamplePicture counted(String iso, String en, String ru, int count) {
        return add(iso, en, ru, false, RegionState.COUNTED, count, null);
    }

    ExamplePicture with(String iso, String en, String ru, String other) {
        return add(iso, en, ru, false, RegionState.COUNTED_WITH, null, other);
    }

    ExamplePicture other(String iso, String en, String ru, RegionState state) {
        return add(iso, en, ru, false, state, state == RegionState.NONE_REPORTED ? 0 : null, null);
    }

    ExamplePicture disputed(String iso, String en, String ru, RegionState state) {
        return add(iso, en, ru, true, state, state == RegionState.NONE_REPORTED ? 0 : null, null);
    }

    Picture picture() {
        int attributed = regions.stream()
                .mapToInt(r -> r.count() == null ? 0 : r.count())
                .sum();
        return new Picture(
                period,
                Formats.period(period),
                List.of(),
                Tally.of(attributed, attributed, 0),
                List.of(),
                regions,
                List.of(),
                List.of(),
                List.of());
    }

    private ExamplePicture add(
            String iso, String en, String ru, boolean disputed, RegionState state, Integer count, String with) {
        regions.add(new RegionPicture(iso, new LocalizedText(en, ru), disputed, state, count, with, Map.of(state, 1)));
        return this;
    }
}
