package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nightmap.intake.ExpectedDraft.Example;
import org.nightmap.intake.ExpectedDraft.ExpectedLine;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineKind;
import org.nightmap.report.Statement;

/**
 * Scores the extractor and prints what it missed; run it with {@code ./mvnw -Dtest=ExtractionScore test}. Precision and recall are
 * of lines: place and number both right. A report is silently wrong where a line or the total is wrong and no doubt is raised; a doubt about a text whose
 * lines and total are right, and that does not call for it, is needless.
 */
@Tag("score")
class ExtractionScore {

    /** Doubts that a digest whose lines are right hardly deserves; the others its lines may well deserve. */
    private static final Set<IssueCode> NEVER_DUE = Set.of(
            IssueCode.UNRESOLVED_REFERENCE,
            IssueCode.ORPHAN_SUB_COUNT,
            IssueCode.DUPLICATE_PLACE,
            IssueCode.CONFLICTING_TOTALS);

    private boolean linesOnly;
    private int right;
    private int found;
    private int expected;
    private int whole;
    private int linesWhole;
    private int silent;
    private int unflagged;
    private int needless;
    private int certain;
    private int unconfirmed;
    private int unconfirmedCertain;
    private int zeros;
    private final Map<String, Integer> silentKinds = new TreeMap<>();

    @Test
    void tuning() {
        score("tuning", true);
    }

    @Test
    void heldOut() {
        score("held-out", Boolean.getBoolean("score.show"));
    }

    /** The shipped digests in English and Russian, against the lines that people made of their sources. */
    @Test
    void digests() {
        linesOnly = true;
        ShippedStatements.read().forEach((id, statement) -> {
            String text = statement.text();
            if (text != null && List.of("en", "ru").contains(statement.language())) {
                score(new Example(id, text, expected(statement)), Boolean.getBoolean("score.show"));
            }
        });
        print("digests", (int) ShippedStatements.read().values().stream()
                .filter(s -> s.text() != null && List.of("en", "ru").contains(s.language()))
                .count());
    }

    private static ExpectedDraft expected(Statement statement) {
        List<ExpectedLine> lines = statement.lines().stream()
                .map(line -> new ExpectedLine(
                        line.place(),
                        line.kind().name().toLowerCase(Locale.ROOT),
                        line.region(),
                        line.regions(),
                        line.count(),
                        line.vague(),
                        line.atLeast(),
                        line.atMost(),
                        line.each(),
                        List.of()))
                .toList();
        return new ExpectedDraft(
                statement.language(),
                statement.kind().name(),
                null,
                null,
                false,
                statement.stated(),
                lines,
                List.of(),
                List.of());
    }

    private void score(String half, boolean show) {
        List<Example> corpus = ExpectedDraft.corpus(half);
        for (Example example : corpus) {
            score(example, show);
        }
        print(half, corpus.size());
    }

    private void print(String half, int texts) {
        System.out.printf(
                "%s: %d texts, precision %.3f, recall %.3f, all lines and the total right %d, the time as well %d, silent errors %d %s, missing flags %d, needless doubts %d%n"
                        + "  right and without any doubt %d; of %d right without a total that confirms them %d; zeros that nobody asked for %d%n",
                half,
                texts,
                (double) right / found,
                (double) right / expected,
                linesWhole,
                whole,
                silent,
                silentKinds,
                unflagged,
                needless,
                certain,
                unconfirmed,
                unconfirmedCertain,
                zeros);
    }

    private void score(Example example, boolean show) {
        Draft draft = Extractors.shipped().extract(example.text());
        Map<String, Integer> wanted = new TreeMap<>();
        example.expected().lines().forEach(line -> wanted.merge(key(line), 1, Integer::sum));
        Map<String, Integer> got = new TreeMap<>();
        draft.lines().forEach(line -> got.merge(key(line), 1, Integer::sum));
        // A stated zero became a line after most of the texts were written
        List<String> unasked = draft.lines().stream()
                .filter(line -> Objects.equals(line.count(), 0))
                .map(this::key)
                .filter(key -> !wanted.containsKey(key))
                .toList();
        zeros += unasked.size();
        unasked.forEach(got::remove);
        int hits = 0;
        List<String> missing = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (String key : union(wanted.keySet(), got.keySet())) {
            int both = Math.min(wanted.getOrDefault(key, 0), got.getOrDefault(key, 0));
            hits += both;
            for (int i = both; i < wanted.getOrDefault(key, 0); i++) {
                missing.add(key);
            }
            for (int i = both; i < got.getOrDefault(key, 0); i++) {
                extra.add(key);
            }
        }
        right += hits;
        found += draft.lines().size() - unasked.size();
        expected += example.expected().lines().size();
        Set<String> flags =
                draft.issues().stream().map(issue -> issue.code().code()).collect(Collectors.toSet());
        boolean doubted = draft.issues().stream().anyMatch(issue -> issue.code().doubtsANumber());
        boolean totalRight = Objects.equals(draft.stated(), example.expected().stated());
        String wantedKind = example.expected().kind();
        String wantedDate = example.expected().night() == null
                ? example.expected().date()
                : example.expected().night();
        String gotDate = draft.date() == null ? null : draft.date().toString();
        boolean dateRight = wantedDate == null
                ? gotDate == null || flags.contains("night_missing")
                : gotDate != null
                        && (example.expected().yearGiven()
                                ? gotDate.equals(wantedDate)
                                : gotDate.substring(4).equals(wantedDate.substring(4)));
        boolean timeRight = linesOnly || dateRight && draft.kind().name().equalsIgnoreCase(wantedKind);
        boolean linesRight = missing.isEmpty() && extra.isEmpty() && totalRight;
        List<String> notFlagged = example.expected().mustFlag().stream()
                .filter(code -> !flags.contains(code))
                .toList();
        List<String> timid = flags.stream()
                .filter(code -> !example.expected().mustFlag().contains(code)
                        && !example.expected().mayFlag().contains(code))
                .toList();
        boolean cried = draft.issues().stream()
                .map(DraftIssue::code)
                .filter(IssueCode::doubtsANumber)
                .anyMatch(code -> linesOnly ? NEVER_DUE.contains(code) : timid.contains(code.code()));
        needless += linesRight && cried ? 1 : 0;
        if (!linesRight && !doubted) {
            silentKinds.merge(totalRight ? "lines" : "total", 1, Integer::sum);
        }
        if (!timeRight && !flags.contains("night_missing")) {
            silentKinds.merge(dateRight ? "kind" : "date", 1, Integer::sum);
        }
        boolean silentError = !linesRight && !doubted || !timeRight && !flags.contains("night_missing");
        linesWhole += linesRight ? 1 : 0;
        certain += linesRight && !doubted ? 1 : 0;
        if (linesRight && !Objects.equals(draft.stated(), draft.sum())) {
            unconfirmed++;
            unconfirmedCertain += doubted ? 0 : 1;
        }
        whole += linesRight && timeRight ? 1 : 0;
        silent += silentError ? 1 : 0;
        unflagged += notFlagged.isEmpty() ? 0 : 1;
        if (show && !(linesRight && timeRight && notFlagged.isEmpty() && timid.isEmpty())) {
            System.out.printf(
                    "%s%s%n  missing %s%n  extra %s%n  stated %s for %s, %s %s for %s %s%n  not flagged %s, timid %s%n",
                    silentError ? "SILENT " : "",
                    example.name(),
                    missing,
                    extra,
                    draft.stated(),
                    example.expected().stated(),
                    draft.kind(),
                    gotDate,
                    wantedKind,
                    wantedDate,
                    notFlagged,
                    timid);
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new java.util.TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private String key(ExpectedLine line) {
        String where = line.kind().equals("region")
                ? String.valueOf(line.region())
                : line.kind().equals("joint")
                        ? String.join("+", line.regions().stream().sorted().toList())
                        : line.kind();
        return where + "=" + number(line.count(), line.vague(), line.atLeast(), line.atMost())
                + (linesOnly ? "" : line.sub().stream().sorted().toList());
    }

    private String key(DraftLine line) {
        String where = line.kind() == LineKind.REGION
                ? String.valueOf(line.region())
                : line.kind() == LineKind.JOINT
                        ? String.join("+", line.regions().stream().sorted().toList())
                        : line.kind().name().toLowerCase(Locale.ROOT);
        return where + "=" + number(line.count(), line.vague(), line.atLeast(), line.atMost())
                + (linesOnly
                        ? ""
                        : line.sub().stream().map(sub -> sub.count()).sorted().toList());
    }

    private static String number(
            @Nullable Integer count, boolean vague, @Nullable Integer atLeast, @Nullable Integer atMost) {
        return count != null ? String.valueOf(count) : vague ? atLeast + ".." + atMost : "-";
    }
}
