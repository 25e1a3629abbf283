package org.nightmap.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.atlas.Atlas;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.DraftLine;
import org.nightmap.language.LocalizedText;
import org.nightmap.report.LineKind;

/** The choices of a page: every region, the names that cover several, the seas and countries, and "unknown" last. */
final class PlaceChoices {

    /** A region is called by its key, so the name of the place does not matter. */
    private static final LocalizedText ANY_NAME = new LocalizedText("-", "-");

    /** Names whose nearest are remembered: those of some screens. */
    private static final int MOST_SOUGHT = 500;

    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final Texts texts;
    private final List<PlaceChoice> all;
    private final PlaceChoice unknown;
    private final Map<Sought, List<PlaceChoice>> nearest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sought, List<PlaceChoice>> eldest) {
            return size() > MOST_SOUGHT;
        }
    };

    PlaceChoices(Atlas atlas, Gazetteer gazetteer, Texts texts) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.texts = texts;
        unknown = new PlaceChoice(
                null,
                texts.of("ui.review.unknown"),
                texts.of("ui.review.unknown").toLowerCase(Locale.ROOT));
        all = choices();
    }

    List<PlaceChoice> all() {
        return all;
    }

    PlaceChoice unknown() {
        return unknown;
    }

    /** The place that a line has; empty for one that is unknown or over several places. */
    Optional<PlaceChoice> of(DraftLine line) {
        if (line.kind() == LineKind.UNKNOWN || line.kind() == LineKind.JOINT) {
            return Optional.empty();
        }
        if (line.kind() == LineKind.REGION) {
            return Optional.of(choice(new Place(PlaceKind.REGION, line.region(), line.alsoCovers(), ANY_NAME)));
        }
        PlaceKind kind = line.kind() == LineKind.SEA ? PlaceKind.SEA : PlaceKind.COUNTRY;
        return gazetteer
                .resolve(line.meant() == null ? line.place() : line.meant())
                .filter(place -> place.kind() == kind)
                .map(this::choice);
    }

    /**
     * What was typed means: the place that is called just so, in the list or by any name that is known; else every place that the
     * list shows for it. Only where it is one is it certain.
     */
    List<PlaceChoice> meant(String typed) {
        Optional<PlaceChoice> called =
                all.stream().filter(choice -> choice.isCalled(typed)).findFirst();
        if (called.isPresent()) {
            return List.of(called.get());
        }
        return gazetteer
                .resolve(typed.strip())
                .filter(this::isOffered)
                .map(place -> List.of(choice(place)))
                .orElseGet(() ->
                        all.stream().filter(choice -> choice.matches(typed)).toList());
    }

    /** The places whose names are most like the one that a line has; asked for whenever its row is shown. */
    List<PlaceChoice> nearest(DraftLine line, int most) {
        return nearest.computeIfAbsent(new Sought(line.place(), most), sought -> near(line.place(), most));
    }

    private List<PlaceChoice> near(String words, int most) {
        return gazetteer.nearest(words, most + 1).stream()
                .filter(this::isOffered)
                .map(this::choice)
                .limit(most)
                .toList();
    }

    private List<PlaceChoice> choices() {
        Stream<PlaceChoice> regions = atlas.regions().stream()
                .map(region -> new Place(PlaceKind.REGION, region.iso(), List.of(), region.name()))
                .map(this::choice);
        Stream<PlaceChoice> several = known(PlaceKind.REGION)
                .filter(place -> !place.alsoCovers().isEmpty())
                .map(this::choice);
        List<PlaceChoice> offered = new ArrayList<>(Stream.concat(regions, several)
                .sorted(Comparator.comparing(PlaceChoice::name))
                .toList());
        Stream.of(PlaceKind.SEA, PlaceKind.COUNTRY)
                .flatMap(kind -> known(kind).map(this::choice).sorted(Comparator.comparing(PlaceChoice::name)))
                .forEach(offered::add);
        offered.add(unknown);
        return List.copyOf(offered);
    }

    private Stream<Place> known(PlaceKind kind) {
        return gazetteer.places().stream().filter(place -> place.kind() == kind).filter(this::isOffered);
    }

    private boolean isOffered(Place place) {
        return place.kind() != PlaceKind.NATION
                && place.kind() != PlaceKind.AREA
                && (place.region() == null || atlas.region(place.region()).isPresent());
    }

    private PlaceChoice choice(Place place) {
        if (place.region() == null) {
            String search = place.name().en() + " " + place.name().ru();
            return new PlaceChoice(place, texts.of(place.name()), search.toLowerCase(Locale.ROOT));
        }
        List<String> keys = Stream.concat(Stream.of(place.region()), place.alsoCovers().stream())
                .toList();
        String name = keys.stream().map(this::nameOf).collect(Collectors.joining(" + "));
        String search = keys.stream().map(this::allNames).collect(Collectors.joining(" "));
        return new PlaceChoice(place, name, search.toLowerCase(Locale.ROOT));
    }

    String nameOf(String iso) {
        return atlas.region(iso).map(region -> texts.of(region.name())).orElse(iso);
    }

    private String allNames(String iso) {
        return atlas.region(iso)
                .map(region -> region.name().en() + " " + region.name().ru())
                .orElse(iso);
    }

    private record Sought(String place, int most) {}
}
