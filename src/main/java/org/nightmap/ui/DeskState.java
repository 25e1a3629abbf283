package org.nightmap.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.MapView;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.Measure;
import org.nightmap.choropleth.Symbology;
import org.nightmap.language.Language;
import org.nightmap.report.ReportRef;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * What the desk shows; all of it stands in the address, so that a link reopens the same picture.
 *
 * @param period the night or span
 * @param basis for one night, the reports that a person chose to draw it from; empty for the choice of the rules
 * @param region key of the selected region, or null
 * @param language the language of the page
 * @param view where the map looks
 * @param symbology how the numbers become colours
 * @param symbols whether circles stand for the numbers instead of fills
 * @param arranged which maps of the period stand there
 * @param exporting whether the export of what is shown is open; going anywhere else closes it
 */
record DeskState(
        Period period,
        List<ReportRef> basis,
        @Nullable String region,
        Language language,
        MapView view,
        Symbology symbology,
        boolean symbols,
        Arranged arranged,
        boolean exporting) {

    DeskState {
        if (!basis.isEmpty() && !period.isOneNight()) {
            throw new IllegalArgumentException("A basis is chosen for one night, not for the nights " + period);
        }
        basis = List.copyOf(basis);
    }

    /** Another period; a report that was chosen is none of its nights, and a single night has no measure of several. */
    DeskState withPeriod(Period other) {
        boolean keeps = !other.isOneNight() || symbology.measure().ofOneNight();
        return new DeskState(
                other,
                other.equals(period) ? basis : List.of(),
                region,
                language,
                view,
                keeps ? symbology : symbology.with(Measure.COUNT),
                symbols,
                arranged.fits(other) ? arranged : Arranged.ALONE,
                false);
    }

    DeskState withNight(Night night) {
        return withPeriod(Period.of(night));
    }

    DeskState withBasis(List<ReportRef> other) {
        return new DeskState(period, other, region, language, view, symbology, symbols, arranged, false);
    }

    DeskState withRegion(@Nullable String other) {
        return new DeskState(period, basis, other, language, view, symbology, symbols, arranged, false);
    }

    DeskState withLanguage(Language other) {
        return new DeskState(period, basis, region, other, view, symbology, symbols, arranged, false);
    }

    DeskState withView(MapView other) {
        return new DeskState(period, basis, region, language, other, symbology, symbols, arranged, false);
    }

    DeskState withSymbology(Symbology other) {
        return new DeskState(period, basis, region, language, view, other, symbols, arranged, false);
    }

    DeskState withSymbols(boolean on) {
        return new DeskState(period, basis, region, language, view, symbology, on, arranged, false);
    }

    DeskState withArranged(Arranged other) {
        return new DeskState(period, basis, region, language, view, symbology, symbols, other, false);
    }

    DeskState withExport(boolean open) {
        return new DeskState(period, basis, region, language, view, symbology, symbols, arranged, open);
    }

    /** Whether circles are drawn: on one map, since of several they would compare by their areas and have one scale each. */
    boolean showsSymbols() {
        return symbols && arranged.as() == Arrangement.MAP;
    }

    /** Whether both are the same picture and selection, whatever is open over them. */
    boolean showsAs(DeskState other) {
        return withExport(other.exporting).equals(other);
    }

    Texts texts() {
        return new Texts(language);
    }
}
