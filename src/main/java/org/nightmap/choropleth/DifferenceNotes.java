package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.choropleth.MapNotes.Term;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/** What stands around two periods that are compared: what is said of each, with its name before it. */
final class DifferenceNotes {

    private final Picture now;
    private final Picture against;
    private final Language language;

    private DifferenceNotes(Picture now, Picture against, Language language) {
        this.now = now;
        this.against = against;
        this.language = language;
    }

    static MapNotes of(Picture now, MapNotes ofNow, Picture against, MapNotes ofAgainst, Language language) {
        DifferenceNotes notes = new DifferenceNotes(now, against, language);
        return new MapNotes(
                notes.headline(),
                notes.subtitle(),
                notes.equation(),
                ofNow.elsewhereTitle(),
                notes.ofBoth(ofNow.elsewhere(), ofAgainst.elsewhere()),
                notes.sources(ofNow.sources(), ofAgainst.sources()),
                Stream.concat(ofNow.revisions().stream(), ofAgainst.revisions().stream())
                        .toList(),
                notes.sentences(ofNow.warnings(), ofAgainst.warnings()),
                notes.table());
    }

    private String headline() {
        Integer later = now.tally().stated();
        Integer before = against.tally().stated();
        return later == null || before == null
                ? text("choropleth.difference.no_total")
                : Messages.counted(
                        language,
                        "choropleth.difference.headline",
                        later,
                        Formats.number(language, before),
                        Formats.change(language, later - before));
    }

    private String subtitle() {
        return Messages.text(
                language,
                "choropleth.subtitle",
                DifferenceWords.label(now, against, language),
                text("choropleth.claims"));
    }

    private List<Term> equation() {
        Integer later = now.tally().stated();
        Integer before = against.tally().stated();
        Integer change = later == null || before == null ? null : Integer.valueOf(later - before);
        return List.of(
                term("", later, now.label().in(language)),
                term("−", before, against.label().in(language)),
                new Term(
                        "=",
                        change == null ? "–" : Formats.change(language, change),
                        text("choropleth.difference.change"),
                        change == null || change == 0));
    }

    private Term term(String sign, @Nullable Integer number, String name) {
        return new Term(sign, number == null ? "–" : Formats.number(language, number), name, number == null);
    }

    /** The period stands before the first of its sentences. */
    private List<String> sentences(List<String> later, List<String> before) {
        return Stream.concat(led(now, later), led(against, before)).toList();
    }

    private Stream<String> led(Picture of, List<String> sentences) {
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> i == 0 ? of.label().in(language) + ": " + sentences.get(i) : sentences.get(i));
    }

    private List<String> ofBoth(List<String> later, List<String> before) {
        return Stream.concat(said(now, later).stream(), said(against, before).stream())
                .toList();
    }

    private List<String> said(Picture of, List<String> words) {
        return words.isEmpty()
                ? List.of()
                : List.of(of.label().in(language) + ": "
                        + String.join("; ", words).replaceFirst("\\.$", "").replace(".;", ";"));
    }

    /** Each period's in one note; where the boundaries are from, which both have as their last, once. */
    private List<Note> sources(List<Note> later, List<Note> before) {
        List<Note> sources = new ArrayList<>();
        sources.add(source(now, later));
        sources.add(source(against, before));
        if (!later.isEmpty()) {
            sources.add(later.getLast());
        }
        return sources;
    }

    private Note source(Picture of, List<Note> notes) {
        String words = notes.stream()
                .limit(Math.max(0, notes.size() - 1))
                .map(note -> note.lead() + ": " + note.text())
                .collect(Collectors.joining(" "));
        return new Note(of.label().in(language), words.isEmpty() ? text("choropleth.said.no_report") : words);
    }

    private CountTable table() {
        Map<String, RegionPicture> before =
                against.regions().stream().collect(Collectors.toMap(RegionPicture::iso, Function.identity()));
        List<CountTable.Row> rows = now.regions().stream()
                .filter(region -> isCounted(region) || isCounted(before.get(region.iso())))
                .sorted(Comparator.comparingInt((RegionPicture region) -> size(region, before.get(region.iso())))
                        .reversed()
                        .thenComparing(region -> region.name().in(language)))
                .map(region -> row(region, before.get(region.iso())))
                .toList();
        return new CountTable(
                Messages.text(
                        language,
                        "choropleth.difference.legend",
                        new MeasureWords(Measure.COUNT, now, language).title()),
                List.of(
                        text("choropleth.table.place"),
                        now.label().in(language),
                        against.label().in(language),
                        text("choropleth.difference.change")),
                rows);
    }

    private CountTable.Row row(RegionPicture later, @Nullable RegionPicture before) {
        Integer change = change(later, before);
        return new CountTable.Row(
                List.of(
                        later.name().in(language),
                        number(later),
                        before == null ? "–" : number(before),
                        change == null ? "–" : Formats.change(language, change)),
                false);
    }

    private String number(RegionPicture region) {
        return region.count() == null
                ? Messages.text(language, "choropleth.said." + region.state().code(), nameOf(region.with()))
                : Formats.number(language, region.count());
    }

    private String nameOf(@Nullable String iso) {
        return now.regions().stream()
                .filter(region -> region.iso().equals(iso))
                .map(region -> region.name().in(language))
                .findFirst()
                .orElse("");
    }

    private static boolean isCounted(@Nullable RegionPicture region) {
        return region != null && region.state() == RegionState.COUNTED;
    }

    /** Of a difference that is not known less than of any that is. */
    private static int size(RegionPicture later, @Nullable RegionPicture before) {
        Integer change = change(later, before);
        return change == null ? -1 : Math.abs(change);
    }

    private static @Nullable Integer change(RegionPicture later, @Nullable RegionPicture before) {
        return later.count() == null || before == null || before.count() == null
                ? null
                : Integer.valueOf(later.count() - before.count());
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
