package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightmap.gazetteer.PlaceKind;

/** Tells which regions are named together as the sides of a border: "Kursk and Bryansk", "Rostov–Voronezh", «Ростовской с Воронежской». */
final class BorderSides {

    /** What joins the sides of a border. */
    private static final Set<String> JOINTS = Set.of("and", "with", "the", "from", "of", "и", "с", "со", "от", ",");

    private static final int JOINTS_MOST = 4;
    private static final String DASHES = "-–—/‑";

    private final Prose prose;

    BorderSides(Prose prose) {
        this.prose = prose;
    }

    /** The regions of a list from one of them on. */
    List<NamedPlace> from(List<NamedPlace> places, int index) {
        List<NamedPlace> sides = new ArrayList<>(List.of(places.get(index)));
        for (int i = index + 1; i < places.size() && isRegion(places.get(i)); i++) {
            if (!areJoined(sides.getLast().end(), places.get(i).first())) {
                break;
            }
            sides.add(places.get(i));
        }
        return sides;
    }

    private boolean areJoined(int from, int to) {
        if (from >= to || to - from > JOINTS_MOST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!JOINTS.contains(prose.at(i).key()) && !prose.at(i).is(",")) {
                return false;
            }
        }
        return true;
    }

    /** "Rostov–Voronezh", "Kursk/Bryansk": two names written as one, or with gaps before the word for a border. */
    boolean areOneName(NamedPlace first, NamedPlace second) {
        int dash = first.end();
        boolean dashed =
                second.first() == dash + 1 && DASHES.contains(prose.at(dash).text());
        boolean asOne = dashed
                && prose.at(dash).start() == prose.at(dash - 1).end()
                && prose.at(dash).end() == prose.at(dash + 1).start();
        return dashed && (asOne || prose.is(second.end(), WordClass.BORDER));
    }

    static boolean isRegion(NamedPlace place) {
        return place.is(PlaceKind.REGION);
    }
}
