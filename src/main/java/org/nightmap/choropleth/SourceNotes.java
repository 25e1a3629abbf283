package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Basis;
import org.nightmap.picture.Picture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportRef;
import org.nightmap.report.ReportSummary;

/** Says which reports a map is drawn from and which it is not, each with what its numbers come to. */
final class SourceNotes {

    /** More would leave no room for the map; the number of the others is said. */
    private static final int MOST_NAMED = 6;

    private static final int MOST_DIFFERENCES = 3;

    private final Picture picture;
    private final Language language;

    SourceNotes(Picture picture, Language language) {
        this.picture = picture;
        this.language = language;
    }

    /** The reports drawn first. Over a span, whose reports are many, how many each publisher gave. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        List<Basis> basis = picture.basis();
        boolean oneNight = picture.period().isOneNight();
        if (!basis.isEmpty()) {
            notes.add(
                    oneNight
                            ? new Note(Messages.counted(language, "choropleth.sources", basis.size()), drawn())
                            : new PublisherList(basis, language).reports());
        }
        if (oneNight) {
            List<String> others = others();
            if (!others.isEmpty()) {
                notes.add(notDrawn(others));
            }
        }
        return notes;
    }

    /** In fewer words without the last of them, and at last without any. */
    private Note notDrawn(List<String> others) {
        List<String> shorter = new ArrayList<>();
        for (int most = Math.min(MOST_NAMED, others.size() - 1); most > 0; most--) {
            shorter.add(sentences(cut(others, most)));
        }
        shorter.add(Messages.counted(language, "choropleth.source.reports", others.size()) + ".");
        return new Note(text("choropleth.not_drawn"), sentences(cut(others, MOST_NAMED)), shorter);
    }

    private List<String> cut(List<String> others, int most) {
        if (others.size() <= most) {
            return others;
        }
        List<String> named = new ArrayList<>(others.subList(0, most));
        named.add(Messages.counted(language, "choropleth.source.more", others.size() - most));
        return named;
    }

    private String drawn() {
        return sentences(picture.basis().stream()
                .map(Basis::report)
                .map(report -> String.join(
                        ", ",
                        report.publisher(),
                        Publications.words(report.published(), language),
                        report.url() == null ? withoutAddress(report) : address(report),
                        Messages.text(
                                language,
                                "choropleth.source.revision",
                                report.ref().revision()),
                        report.complete() ? text("choropleth.source.complete") : figures(report)))
                .toList());
    }

    /** By its id it is found all the same. */
    private String withoutAddress(ReportSummary report) {
        return Messages.text(
                language,
                "choropleth.source.report",
                text("choropleth.source.no_address"),
                report.ref().id());
    }

    private static String address(ReportSummary report) {
        String address = String.valueOf(report.url());
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private List<String> others() {
        Set<ReportRef> drawn =
                picture.basis().stream().map(b -> b.report().ref()).collect(Collectors.toSet());
        return picture.reports().stream()
                .filter(report -> !drawn.contains(report.ref()))
                .map(this::other)
                .toList();
    }

    private String other(ReportSummary report) {
        List<String> parts = new ArrayList<>();
        String figures = figures(report);
        parts.add(report.publisher());
        parts.add(figures);
        List<String> differences = picture.disagreements().stream()
                .flatMap(region -> region.others().stream()
                        .filter(other -> other.report().equals(report.ref()))
                        .map(other -> Messages.text(
                                language,
                                "choropleth.source.difference",
                                name(region.iso()),
                                Formats.number(language, other.count()),
                                Formats.number(language, region.basis()))))
                .toList();
        parts.addAll(differences.subList(0, Math.min(MOST_DIFFERENCES, differences.size())));
        if (differences.size() > MOST_DIFFERENCES) {
            parts.add(Messages.counted(
                    language, "choropleth.source.more_differences", differences.size() - MOST_DIFFERENCES));
        }
        return String.join(", ", parts);
    }

    private String figures(ReportSummary report) {
        Integer stated = report.tally().stated();
        String total = stated == null ? text("choropleth.source.no_total") : Formats.number(language, stated);
        if (report.kind() != ReportKind.NIGHT) {
            String kind = report.kind().name().toLowerCase(Locale.ROOT);
            return Messages.text(language, "choropleth.source.kind." + kind, total);
        }
        int placed = report.tally().attributed() + report.tally().elsewhere();
        if (stated == null) {
            return Messages.text(language, "choropleth.source.without_total", Formats.number(language, placed));
        }
        return Messages.text(language, part(report, placed > stated), Formats.number(language, placed), total);
    }

    private static String part(ReportSummary report, boolean exceeds) {
        if (report.complete()) {
            return "choropleth.source.all";
        }
        return exceeds ? "choropleth.source.over" : "choropleth.source.part";
    }

    private String name(String iso) {
        return picture.regions().stream()
                .filter(region -> region.iso().equals(iso))
                .map(RegionPicture::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElse(iso);
    }

    private static String sentences(List<String> sentences) {
        return String.join(". ", sentences) + ".";
    }

    private String text(String key) {
        return Messages.text(language, key);
    }
}
