package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.BriefingText.Cell;
import org.nightmap.choropleth.BriefingText.Column;
import org.nightmap.choropleth.BriefingText.Row;
import org.nightmap.choropleth.BriefingText.Section;
import org.nightmap.choropleth.BriefingText.Table;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Briefing;
import org.nightmap.picture.Briefing.Compared;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/** The table of a briefing's regions: the night, the night before, and the week. */
final class BriefingCounts {

    private static final Cell NOTHING = new Cell("–", true);

    private static final double REGION = 2.8;
    private static final double NUMBER = 1.25;

    /** Where there may be words in place of a number. */
    private static final double STATE = 1.7;

    private final Briefing briefing;
    private final Language language;

    BriefingCounts(Briefing briefing, Language language) {
        this.briefing = briefing;
        this.language = language;
    }

    Section section() {
        List<Column> columns = List.of(
                new Column(text("briefing.column.region"), REGION, false),
                new Column(text("briefing.column.night"), STATE, true),
                new Column(text("briefing.column.before"), STATE, true),
                new Column(text("briefing.column.difference"), NUMBER, true),
                new Column(text("briefing.column.mean"), NUMBER, true),
                new Column(text("briefing.column.nights"), NUMBER, true));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                cells(
                        new Cell(text("briefing.total"), false),
                        stated(briefing.total().now()),
                        stated(briefing.total().before()),
                        briefing.total()),
                true));
        for (Briefing.Row row : briefing.rows()) {
            rows.add(new Row(
                    cells(new Cell(name(row), false), cell(row.region()), cell(row.before()), row.counts()), false));
        }
        List<String> remarks = new ArrayList<>();
        if (!briefing.others().isEmpty()) {
            String states = briefing.others().entrySet().stream()
                    .map(state -> Messages.counted(
                            language, "choropleth.summary." + state.getKey().code(), state.getValue()))
                    .collect(Collectors.joining("; "));
            remarks.add(Messages.text(language, "briefing.others", states));
        }
        remarks.add(Messages.text(
                language,
                "briefing.means",
                number(briefing.reported().size()),
                number(briefing.week().size())));
        return new Section(text("briefing.counts"), List.of(), List.of(new Table(columns, rows)), remarks);
    }

    private List<Cell> cells(Cell name, Cell now, Cell before, Compared counts) {
        Integer difference = counts.difference();
        Briefing.Mean mean = counts.mean();
        return List.of(
                name,
                now,
                before,
                difference == null ? NOTHING : new Cell(Formats.change(language, difference), difference == 0),
                mean == null ? NOTHING : new Cell(Formats.decimal(language, mean.value()), mean.sum() == 0),
                mean == null ? NOTHING : new Cell(number(mean.nights()), true));
    }

    private Cell stated(@Nullable Integer total) {
        return total == null ? new Cell(text("briefing.total.none"), true) : new Cell(number(total), false);
    }

    /** Its number, or in words why it has none. */
    private Cell cell(RegionPicture region) {
        Integer count = region.count();
        if (count != null) {
            return new Cell(number(count), count == 0);
        }
        String other = region.state() == RegionState.COUNTED_WITH ? withName(region) : "";
        return new Cell(
                Messages.text(language, "choropleth.said." + region.state().code(), other), true);
    }

    private String withName(RegionPicture region) {
        return briefing.picture().regions().stream()
                .filter(other -> other.iso().equals(region.with()))
                .map(other -> other.name().in(language))
                .findFirst()
                .orElse(String.valueOf(region.with()));
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
