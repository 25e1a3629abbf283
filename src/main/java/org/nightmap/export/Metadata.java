package org.nightmap.export;

import java.util.stream.Collectors;
import org.nightmap.language.Messages;

/**
 * What a file says of itself.
 *
 * @param title the headline, or what stands in its place, and the period
 * @param description the sources, where the boundaries are from, and every revision that is drawn
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
        return new Metadata(
                // The sheet has a box for what the metadata of some formats cannot hold
                XmlCharacters.of(sheet.headline()) + ". " + sheet.notes().subtitle(),
                sheet.map().summary() + " " + description,
                sheet.map().language().code());
    }
}
