package org.nightmap.intake;

import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;

/**
 * What a phrase in a collected line's note says of the line.
 *
 * @param phrase the words
 * @param each whether it says that one number was given for several places, so many for each
 * @param issue what it asks a person to look at, or null
 * @param keep whether it stays in the note; no, where the line says the same in a field of its own
 */
record NotePhrase(String phrase, boolean each, @Nullable IssueCode issue, boolean keep) {}
