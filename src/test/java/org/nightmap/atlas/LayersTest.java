package org.nightmap.atlas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nightmap.atlas.AtlasSettings.RegionFile;

/** The real layers under settings that do not fit them. */
class LayersTest {

    @Test
    void aValueThatMarksNoRegionAsDisputedStopsTheStart() {
        AtlasSettings shipped = ShippedSettings.read();
        RegionFile r = shipped.regions();
        RegionFile misspelt =
                new RegionFile(r.file(), r.key(), r.nameEn(), r.nameRu(), r.type(), r.disputedField(), "Disputed");
        AtlasSettings settings = new AtlasSettings(
                misspelt, shipped.countries(), shipped.innerBorders(), shipped.seas(), shipped.views());

        assertThatThrownBy(() -> Layers.read(settings, LayerSources.read(settings)))
                .isInstanceOf(BoundaryProblem.class)
                .hasMessage("russia_adm1.shp: no feature has the value 'Disputed' in its field status");
    }
}
