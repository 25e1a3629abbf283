package org.nightmap.export;

import java.util.stream.Collectors;

/**
 * What a file says of itself.
 *
 * @param title the headline, or what stands in its place, and the period
 * @param description the sources with their revisions, and where the boundaries are from
 * @param language code of its language
 */
record Metadata(String title, String description, String language) {

    static Metadata of(Sheet sheet) {
        String description = sheet.notes().sources().stream()
                .map(note -> note.lead() + ": " + note.text())
                .collect(Collectors.joining(" "));
        return new Metadata(
                sheet.headline() + ". " + sheet.notes().subtitle(),
                sheet.map().summary() + " " + description,
                sheet.map().language().code());
    }
}
