package org.nightmap.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nightmap.atlas.AtlasSettings.RegionFile;
import org.nightmap.language.LocalizedText;

/** The regions as the fields of their layer describe them. */
final class RegionList {

    private RegionList() {}

    /** @param populations by key; empty where nobody supplied them */
    static List<Region> of(RegionFile fields, List<LayerFeature> features, Map<String, Long> populations) {
        List<LocalizedText> names = features.stream()
                .map(feature -> new LocalizedText(feature.text(fields.nameEn()), feature.text(fields.nameRu())))
                .toList();
        List<LocalizedText> shortNames = ShortNames.of(names);
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            LayerFeature feature = features.get(i);
            regions.add(new Region(
                    feature.key(),
                    names.get(i),
                    shortNames.get(i),
                    fields.type() == null ? "" : feature.text(fields.type()),
                    isDisputed(feature, fields),
                    GlobeArea.squareKilometres(feature.geometry()),
                    populations.get(feature.key())));
        }
        return regions;
    }

    private static boolean isDisputed(LayerFeature feature, RegionFile fields) {
        return fields.disputedField() != null
                && feature.text(fields.disputedField()).equals(fields.disputedValue());
    }
}
