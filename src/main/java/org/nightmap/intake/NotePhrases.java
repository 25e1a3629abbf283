package org.nightmap.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.IssueCode;

/** The phrases that the collected lines' notes are made of, from {@code note-phrases.csv}. */
final class NotePhrases {

    static final String FILE = "note-phrases.csv";

    private static final String BETWEEN = "; ";

    private final List<NotePhrase> phrases;

    NotePhrases(String content) {
        this.phrases = CsvFile.read(FILE, content, List.of("phrase", "meaning", "keep")).stream()
                .map(NotePhrases::phrase)
                .toList();
    }

    /** Whether the note says that the number was given once for several places, so many for each. */
    boolean saysEach(String note) {
        return in(note).anyMatch(NotePhrase::each);
    }

    /** What the note asks a person to look at, in the order of the phrases. */
    List<IssueCode> issues(String note) {
        return in(note).map(NotePhrase::issue)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The note without what the line says in fields of its own. */
    String kept(String note) {
        return parts(note)
                .filter(part -> phrases.stream().allMatch(phrase -> phrase.keep() || !part.contains(phrase.phrase())))
                .collect(Collectors.joining(BETWEEN));
    }

    private Stream<NotePhrase> in(String note) {
        return phrases.stream().filter(phrase -> note.contains(phrase.phrase()));
    }

    private static Stream<String> parts(String note) {
        return Stream.of(note.split(BETWEEN, -1));
    }

    private static NotePhrase phrase(CsvRow row) {
        String meaning = row.required("meaning");
        return new NotePhrase(
                row.required("phrase"),
                meaning.equals("each"),
                issue(row, meaning),
                row.required("keep").equals("yes"));
    }

    private static @Nullable IssueCode issue(CsvRow row, String meaning) {
        return switch (meaning) {
            case "each", "joint", "covers" -> null;
            default -> {
                try {
                    yield IssueCode.valueOf(meaning.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    throw new MalformedInput(row.file(), row.line(), "'%s' is no meaning".formatted(meaning), e);
                }
            }
        };
    }
}
