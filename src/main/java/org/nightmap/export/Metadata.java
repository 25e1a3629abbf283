package org.nightmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nightmap.choropleth.Choropleth;
import org.nightmap.choropleth.MapState;
import org.nightmap.language.Messages;

/**
 * What a file says of itself.
 *
 * @param title the headline, or what stands in its place, and the period
 * @param description what could not be drawn, of a map alone and of several maps all counts too, the sources, where the boundaries are from, and every
 *     revision that is drawn
 * @param language code of its language
 */
record Metadata(String title, String description, String language) {

    static Metadata of(Sheet sheet) {
        String description = sheet.notes().sources().stream()
                .map(note -> note.lead() + ": " + note.text())
                .collect(Collectors.joining(" "));
        String revisions = String.join(", ", sheet.notes().revisions());
        if (!revisions.isEmpty()) {
            description += " " + Messages.text(sheet.map().language(), "export.revisions", revisions);
        }
        List<String> parts = new ArrayList<>();
        if (sheet.isOfSeveral()) {
            sheet.panels().forEach(panel -> parts.add(numbers(panel)));
        } else {
            parts.add(sheet.map().summary());
        }
        if (sheet.mapOnly()) {
            counts(sheet.map()).ifPresent(counts -> parts.add(sheet.map().legendTitle() + ": " + counts + "."));
        }
        if (!sheet.notes().elsewhere().isEmpty()) {
            parts.add(sheet.notes().elsewhereTitle() + ": "
                    + String.join("; ", sheet.notes().elsewhere()).replaceFirst("\\.$", "") + ".");
        }
        parts.add(description);
        return new Metadata(
                // The sheet has a box for what the metadata of some formats cannot hold
                XmlCharacters.of(sheet.headline()) + ". " + sheet.notes().subtitle(),
                String.join(" ", parts),
                sheet.map().language().code());
    }

    /** What one of several maps shows, which has less room for numbers than one by itself. */
    private static String numbers(Panel panel) {
        return counts(panel.map())
                .map(counts -> "%s (%s): %s."
                        .formatted(panel.caption(), panel.figures().getFirst(), counts))
                .orElse(panel.map().summary());
    }

    /** Every count with its region: a map alone has neither legend nor foot to tell what finds no room on it. */
    private static Optional<String> counts(Choropleth map) {
        String counts = map.features().stream()
                .filter(feature -> feature.state() == MapState.COUNTED)
                .map(Legend::counted)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts);
    }
}
