package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightmap.atlas.AtlasSettings.RegionFile;
import org.nightmap.atlas.AtlasSettings.ViewSettings;

/** The real layers under settings that do not fit them. */
class LayersTest {

    @Test
    void aRegionThatIsNeverToBeCoveredMustBeInTheLayer() {
        AtlasSettings shipped = ShippedSettings.read();
        ViewSettings v = shipped.views().getFirst();
        ViewSettings view = new ViewSettings(
                v.id(),
                v.nameEn(),
                v.nameRu(),
                v.firstParallel(),
                v.secondParallel(),
                v.centralMeridian(),
                v.latitudeOfOrigin(),
                v.centreX(),
                v.centreY(),
                v.width(),
                v.height(),
                List.of("RU-LEN", "RU-LENINGRAD"),
                v.tolerance(),
                v.unit());
        AtlasSettings settings = new AtlasSettings(
                shipped.regions(),
                shipped.countries(),
                shipped.innerBorders(),
                shipped.seas(),
                null,
                "",
                "",
                "",
                "",
                List.of(view));

        assertThatThrownBy(() -> Layers.read(settings, LayerSources.read(settings)))
                .isInstanceOf(BoundaryProblem.class)
                .hasMessage("nightmap.atlas.views, view west: never-covered names RU-LENINGRAD, which is no key of the"
                        + " region layer");
    }

    @Test
    void parallelsThatMakeNoConeAreRefused() {
        assertThatThrownBy(() -> new ViewSettings(
                        "equator", "Equator", "", -10, 10, 0, 0, null, null, null, null, List.of(), 500, 100))
                .isInstanceOf(BoundaryProblem.class)
                .hasMessage("nightmap.atlas.views, view equator: parallels -10.0 and 10.0 make no cone");
    }

    @Test
    void aValueThatMarksNoRegionAsDisputedStopsTheStart() {
        AtlasSettings shipped = ShippedSettings.read();
        RegionFile r = shipped.regions();
        RegionFile misspelt =
                new RegionFile(r.file(), r.key(), r.nameEn(), r.nameRu(), r.type(), r.disputedField(), "Disputed");
        AtlasSettings settings = new AtlasSettings(
                misspelt,
                shipped.countries(),
                shipped.innerBorders(),
                shipped.seas(),
                null,
                "",
                "",
                "",
                "",
                shipped.views());

        assertThatThrownBy(() -> Layers.read(settings, LayerSources.read(settings)))
                .isInstanceOf(BoundaryProblem.class)
                .hasMessage("russia_adm1.shp: no feature has the value 'Disputed' in its field status");
    }
}
