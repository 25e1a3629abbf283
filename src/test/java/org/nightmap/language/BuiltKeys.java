package org.nightmap.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.nightmap.access.AuditAction;
import org.nightmap.access.Role;
import org.nightmap.access.UnfitPassword;
import org.nightmap.access.UnfitView;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.choropleth.BadSymbology;
import org.nightmap.choropleth.ColourVision;
import org.nightmap.choropleth.Measure;
import org.nightmap.choropleth.Method;
import org.nightmap.choropleth.NumberOfClasses;
import org.nightmap.choropleth.Ramp;
import org.nightmap.choropleth.Theme;
import org.nightmap.export.SheetPreset;
import org.nightmap.export.UnfitSizeException;
import org.nightmap.intake.ImportFault;
import org.nightmap.intake.OtherNumber;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.intake.StatementText;
import org.nightmap.intake.Unsure;
import org.nightmap.picture.BasisCandidate;
import org.nightmap.picture.NightNeed;
import org.nightmap.picture.RegionState;
import org.nightmap.report.Coverage;
import org.nightmap.report.Difference;
import org.nightmap.report.IssueCode;
import org.nightmap.report.LineChange;
import org.nightmap.report.LineKind;
import org.nightmap.report.ReportKind;
import org.nightmap.report.ReportStatus;

/**
 * The keys that the code builds from a prefix and the name of an enum's value. Each is spelt out here, so that a value added to
 * an enum without a text fails a test, not a page.
 */
final class BuiltKeys {

    /** The states that a table says in words; the others have a number. */
    private static final Set<RegionState> SAID_IN_WORDS = Set.of(
            RegionState.COUNTED_WITH, RegionState.COUNTED_JOINTLY, RegionState.NOT_STATED, RegionState.NO_REPORT);

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("ui.role.", names(Role.values())),
            Map.entry("ui.timeline.reach.", List.of("quarter", "half", "year")),
            Map.entry("ui.heat.sort.", List.of("total", "geography")),
            Map.entry("ui.heat.sorted.", List.of("total", "geography")),
            Map.entry("ui.role.why.", names(Role.values())),
            Map.entry("ui.audit.action.", names(AuditAction.values())),
            Map.entry("ui.views.unfit.", names(UnfitView.Reason.values())),
            Map.entry("ui.password.unfit.", names(UnfitPassword.Reason.values())),
            Map.entry("ui.export.size.", names(SheetPreset.values())),
            Map.entry("ui.export.theme.", names(Theme.values())),
            Map.entry("choropleth.bad.", names(BadSymbology.Fault.values())),
            Map.entry("choropleth.reason.", without("as_asked", names(NumberOfClasses.Reason.values()))),
            Map.entry("ui.arrangement.", names(Arrangement.values())),
            Map.entry("ui.classes.measure.", names(Measure.values())),
            Map.entry("ui.classes.method.", names(Method.values())),
            Map.entry("ui.colours.palette.", names(Ramp.values())),
            Map.entry("ui.colours.vision.", names(ColourVision.values())),
            Map.entry("ui.colours.with.", names(ColourVision.values())),
            Map.entry("choropleth.method.", without("rounded", names(Method.values()))),
            Map.entry("export.unfit.", names(UnfitSizeException.Part.values())),
            Map.entry("ui.rule.", names(BasisCandidate.Rule.values())),
            Map.entry("ui.need.", names(NightNeed.Kind.values())),
            Map.entry("intake.issue.", names(IssueCode.values())),
            Map.entry("intake.csv.", names(ImportFault.values())),
            Map.entry("intake.unsure.", names(Unsure.Why.values())),
            Map.entry("ui.report.status.", names(ReportStatus.values())),
            Map.entry("ui.report.change.", without("same", names(LineChange.Kind.values()))),
            Map.entry("ui.report.field.", names(Difference.Field.values())),
            Map.entry("ui.paste.problem.", names(StatementText.Problem.values())),
            Map.entry("ui.review.missing.", names(ReviewDesk.Missing.values())),
            Map.entry("ui.review.mark.", marks()),
            Map.entry("ui.review.key.", marks()),
            Map.entry("ui.kind.", names(ReportKind.values())),
            Map.entry("ui.review.coverage.", names(Coverage.values())),
            Map.entry("ui.review.covers.", names(Coverage.values())),
            Map.entry("ui.review.status.", names(ReportStatus.values())),
            Map.entry("ui.coverage.", names(Coverage.values())),
            Map.entry("ui.state.", names(RegionState.values())),
            Map.entry("ui.state.why.", names(RegionState.values())),
            Map.entry("ui.short.", names(SAID_IN_WORDS.toArray(RegionState[]::new))),
            Map.entry("ui.place.", placeKinds()),
            Map.entry(
                    "choropleth.figure.",
                    List.of("stated", "not_stated", "attributed", "elsewhere", "unattributed", "excess")),
            Map.entry(
                    "choropleth.table.",
                    List.of("place", "count", "share", "attributed", "elsewhere", "unattributed", "excess", "stated")),
            Map.entry("export.shape.", shapes()),
            Map.entry("export.panel.untold.", List.of("side", "nights")),
            Map.entry("web.workbook.", workbook()),
            Map.entry("choropleth.place.", without("region", names(LineKind.values()))),
            Map.entry("choropleth.source.kind.", without("night", names(ReportKind.values()))),
            Map.entry("choropleth.said.", without("counted", names(RegionState.values()))),
            Map.entry("choropleth.summary.", without("counted", names(RegionState.values()))),
            Map.entry(
                    "choropleth.state.",
                    List.of("none_reported", "not_stated", "no_report", "counted_jointly", "disputed")));

    private BuiltKeys() {}

    static Set<String> prefixes() {
        return NAMES.keySet();
    }

    /** The keys that begin with a prefix, each without a plural form. */
    static Stream<String> of(String prefix) {
        return Objects.requireNonNull(NAMES.get(prefix), () -> "No enum is known for " + prefix).stream()
                .map(prefix::concat);
    }

    /** A region is drawn, so it is no place beside the map. */
    private static List<String> placeKinds() {
        return without("region", names(LineKind.values())).stream()
                .flatMap(kind -> Stream.of(kind, kind + ".why"))
                .toList();
    }

    /** The sheets of a workbook, the names of their columns, and what stands in them. */
    private static List<String> workbook() {
        return List.of(
                "counts",
                "sources",
                "notes",
                "key",
                "place",
                "kind",
                "state",
                "drones",
                "share",
                "with",
                "region",
                "unattributed",
                "excess",
                "stated",
                "publisher",
                "report",
                "revision",
                "report_kind",
                "date",
                "status",
                "published",
                "url",
                "listed",
                "complete",
                "drawn",
                "map",
                "period",
                "yes",
                "no");
    }

    /** The parts of a sheet, and what else has a name on a slide. */
    private static List<String> shapes() {
        return List.of(
                "title",
                "subtitle",
                "figures",
                "legend",
                "elsewhere",
                "note",
                "sources",
                "mark",
                "inset",
                "caption",
                "background",
                "sea",
                "border",
                "countries",
                "shown",
                "frame",
                "rule",
                "emblem",
                "circle");
    }

    private static List<String> marks() {
        return Stream.concat(
                        Stream.of("count", "place", "total", "unsure"), names(OtherNumber.Meaning.values()).stream())
                .toList();
    }

    private static List<String> without(String name, List<String> names) {
        return names.stream().filter(other -> !other.equals(name)).toList();
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
