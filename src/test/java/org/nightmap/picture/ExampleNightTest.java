package org.nightmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.LineKind;
import org.nightmap.report.PlaceCount;
import org.nightmap.report.ReportRef;
import org.nightmap.report.Tally;
import org.nightmap.time.Period;

/** The night that the product opens with. */
class ExampleNightTest extends PicturesOfNights {

    @Test
    void theExampleNightIsDrawnFromTheMinistrysStatement() {
        Picture picture = of("2025-10-25");

        assertThat(picture.basis()).singleElement().satisfies(basis -> {
            assertThat(basis.report().ref()).hasToString("2025-10-25-tass@1");
            assertThat(basis.pin()).isNull();
        });
        assertThat(picture.label())
                .isEqualTo(new LocalizedText("Night of 24–25 October 2025", "Ночь на 25 октября 2025 года"));
        assertThat(picture.tally()).isEqualTo(new Tally(121, 121, 0, 0, 0));
        assertThat(picture.warnings()).isEmpty();
        assertThat(picture.places()).isEmpty();
        assertThat(counted(picture))
                .isEqualTo(Map.ofEntries(
                        Map.entry("RU-ROS", 20),
                        Map.entry("RU-VGG", 19),
                        Map.entry("RU-BRY", 17),
                        Map.entry("RU-KLU", 12),
                        Map.entry("RU-SMO", 11),
                        Map.entry("RU-BEL", 9),
                        Map.entry("RU-MOS", 9),
                        Map.entry("RU-VOR", 8),
                        Map.entry("RU-LEN", 8),
                        Map.entry("RU-NGR", 2),
                        Map.entry("RU-RYA", 2),
                        Map.entry("RU-TAM", 2),
                        Map.entry("RU-TVE", 1),
                        Map.entry("RU-TUL", 1)));
        assertThat(picture.reports())
                .extracting(report -> report.ref().id())
                .containsExactly("2025-10-25-article", "2025-10-25-lokmat-day", "2025-10-25-tass");
    }

    @Test
    void onTheExampleNightTheCityIsCountedWithItsRegionAndSilenceMeansNone() {
        Picture picture = of("2025-10-25");

        assertThat(region(picture, "RU-MOW").state()).isEqualTo(RegionState.COUNTED_WITH);
        assertThat(region(picture, "RU-MOW").with()).isEqualTo("RU-MOS");
        assertThat(states(picture))
                .isEqualTo(
                        Map.of(RegionState.COUNTED, 14L, RegionState.COUNTED_WITH, 1L, RegionState.NONE_REPORTED, 70L));
    }

    @Test
    void onTheExampleNightTheArticleDisagreesAboutTheMoscowRegionAlone() {
        assertThat(of("2025-10-25").disagreements())
                .extracting(d -> d.iso(), d -> d.basis(), d -> d.others())
                .containsExactly(
                        tuple("RU-MOS", 9, List.of(new Disagreement.Other(new ReportRef("2025-10-25-article", 1), 7))));
    }

    @Test
    void drawnFromTheArticleTheExampleNightSaysWhatIsWrongWithIt() {
        Picture picture = pictures.pinned(Period.parse("2025-10-25"), List.of(ReportRef.parse("2025-10-25-article@1")));

        // 11 + 20 + 19 + 17 + 8 + 12 + 9 + 7 = 103 on regions, "Belarus Oblast" 7 elsewhere, of 121
        assertThat(picture.tally()).isEqualTo(new Tally(121, 103, 7, 11, 0));
        assertThat(picture.places())
                .containsExactly(new PlacePicture(
                        null, List.of(new PlaceCount("Belarus Oblast", LineKind.UNKNOWN, List.of(), 7))));
        assertThat(region(picture, "RU-VOR").state()).isEqualTo(RegionState.NOT_STATED);
        assertThat(picture.warnings())
                .extracting(Warning::code, warning -> warning.message().en())
                .containsExactly(
                        tuple(
                                Warning.Code.PINNED,
                                "Drawn from Press article, which a person chose; the rules would choose TASS."),
                        tuple(Warning.Code.UNATTRIBUTED, "11 of 121 drones are not attributed to a place."),
                        tuple(Warning.Code.UNRESOLVED_PLACE, "Not known as a place: “Belarus Oblast”."));
        assertThat(picture.warnings().get(1).message().ru())
                .isEqualTo("11 беспилотников из 121 не отнесены ни к какому месту.");
    }
}
