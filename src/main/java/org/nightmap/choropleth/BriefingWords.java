package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.nightmap.choropleth.BriefingText.Section;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Briefing;
import org.nightmap.picture.Briefing.Compared;
import org.nightmap.time.Night;

/** Puts a briefing into words. */
final class BriefingWords {

    /** More changes than this are looked up in the table. */
    private static final int MOST_CHANGES = 5;

    private final Briefing briefing;
    private final MapNotes notes;
    private final Language language;

    private BriefingWords(Briefing briefing, MapNotes notes, Language language) {
        this.briefing = briefing;
        this.notes = notes;
        this.language = language;
    }

    /** @param notes what stands around the night's map */
    static BriefingText of(Briefing briefing, MapNotes notes, Language language) {
        BriefingWords words = new BriefingWords(briefing, notes, language);
        List<Section> beside = new ArrayList<>();
        beside.add(words.changes());
        if (!briefing.picture().basis().isEmpty()) {
            beside.add(words.elsewhere());
        }
        List<String> cautions = words.cautions();
        if (!cautions.isEmpty()) {
            beside.add(new Section(words.text("briefing.caution"), sentences(cautions), List.of(), List.of()));
        }
        BriefingSources sources = new BriefingSources(briefing.picture(), language);
        return new BriefingText(
                notes.headline(),
                notes.subtitle(),
                new BriefingCounts(briefing, language).section(),
                beside,
                List.of(sources.disagreements(), sources.sources()),
                words.text(briefing.picture().basis().size() > 1 ? "choropleth.claims" : "choropleth.claim"));
    }

    private Section changes() {
        List<Note> lines = new ArrayList<>();
        lines.add(new Note("", total()));
        lines.add(new Note(text("briefing.rises"), regions(briefing.rises())));
        lines.add(new Note(text("briefing.falls"), regions(briefing.falls())));
        lines.add(new Note(text("briefing.new"), newlyNamed()));
        return new Section(text("briefing.changes"), lines, List.of(), List.of());
    }

    private String total() {
        Compared total = briefing.total();
        Integer difference = total.difference();
        String against = difference == null
                ? text("briefing.total.unknown")
                : Messages.text(
                        language,
                        "briefing.total.known",
                        number(Objects.requireNonNull(total.now())),
                        number(Objects.requireNonNull(total.before())),
                        Formats.change(language, difference));
        Briefing.Mean mean = total.mean();
        return mean == null
                ? against
                : against + " "
                        + Messages.counted(
                                language,
                                "briefing.total.mean",
                                mean.nights(),
                                Formats.decimal(language, mean.value()));
    }

    private String regions(List<Briefing.Row> changed) {
        if (changed.isEmpty()) {
            boolean known =
                    briefing.rows().stream().anyMatch(row -> row.counts().difference() != null);
            return text(known ? "briefing.nothing" : "briefing.unknown");
        }
        String most = changed.stream()
                .limit(MOST_CHANGES)
                .map(row -> Messages.text(
                        language,
                        "briefing.change",
                        name(row),
                        Formats.change(
                                language, Objects.requireNonNull(row.counts().difference())),
                        number(Objects.requireNonNull(row.counts().before())),
                        number(Objects.requireNonNull(row.counts().now()))))
                .collect(Collectors.joining("; "));
        return changed.size() <= MOST_CHANGES
                ? most + "."
                : most + "; " + Messages.counted(language, "briefing.more", changed.size() - MOST_CHANGES) + ".";
    }

    private String newlyNamed() {
        if (briefing.reported().isEmpty() || briefing.picture().basis().isEmpty()) {
            return text("briefing.unknown");
        }
        List<Briefing.Row> rows = briefing.newlyNamed();
        return rows.isEmpty()
                ? text("briefing.nothing")
                : rows.stream()
                                .map(row -> name(row) + " "
                                        + number(Objects.requireNonNull(
                                                row.counts().now())))
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private Section elsewhere() {
        List<String> lines = new ArrayList<>();
        String equation = notes.equation().stream()
                .map(term -> (term.sign().isEmpty() ? "" : term.sign() + " ") + term.number() + " " + term.name())
                .collect(Collectors.joining(" "));
        if (!equation.isEmpty()) {
            lines.add(equation + ".");
        }
        lines.addAll(notes.elsewhere());
        return new Section(notes.elsewhereTitle(), sentences(lines), List.of(), List.of());
    }

    private List<String> cautions() {
        List<String> cautions = new ArrayList<>(notes.warnings());
        List<Night> before = briefing.week();
        if (!before.isEmpty() && !briefing.reported().contains(before.getFirst())) {
            cautions.add(text("briefing.caution.no_before"));
        }
        if (!briefing.partly().isEmpty()) {
            String nights = briefing.partly().stream()
                    .map(night -> Formats.dayAndMonth(language, night.morning()))
                    .collect(Collectors.joining(", "));
            cautions.add(Messages.text(language, "briefing.caution.partly", nights));
        }
        return cautions;
    }

    private static List<Note> sentences(List<String> texts) {
        return texts.stream().map(text -> new Note("", text)).toList();
    }

    private String name(Briefing.Row row) {
        return row.region().name().in(language);
    }

    private String number(int number) {
        return Formats.number(language, number);
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
