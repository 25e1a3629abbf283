package org.nightmap.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.MapNotes;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Picture;
import org.nightmap.picture.PlacePicture;
import org.nightmap.picture.RegionPicture;
import org.nightmap.picture.RegionState;

/**
 * A picture as a workbook (XLSX): the counts, the reports of the period, and what a reader must know before trusting them. The
 * counts add up to the stated total in the last row, where one is stated, as what exceeds it is negative.
 */
public final class CountsWorkbook {

    private static final int NARROW = 14;
    private static final int MIDDLE = 22;
    private static final int WIDE = 36;
    private static final int PROSE = 100;

    private final Picture picture;
    private final MapNotes notes;
    private final Language language;

    private CountsWorkbook(Picture picture, MapNotes notes, Language language) {
        this.picture = picture;
        this.notes = notes;
        this.language = language;
    }

    /** @param notes what stands around the map of the picture */
    public static byte[] of(Picture picture, MapNotes notes, Language language) {
        try {
            return new CountsWorkbook(picture, notes, language).write();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory takes every byte", e);
        }
    }

    private byte[] write() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = WorkbookStyles.in(workbook);
            counts(new WorkbookSheet(workbook.createSheet(text("counts")), styles, countWidths()));
            new WorkbookReports(picture, language)
                    .write(new WorkbookSheet(workbook.createSheet(text("sources")), styles, WorkbookReports.WIDTHS));
            notes(new WorkbookSheet(workbook.createSheet(text("notes")), styles, List.of(MIDDLE, PROSE)));
            String description = notes.sources().stream()
                    .map(note -> note.lead() + ": " + note.text())
                    .collect(Collectors.joining(" "));
            OfficeFile.describe(
                    workbook.getProperties(), notes.headline() + ". " + notes.subtitle(), description, language.code());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return OfficeFile.timeless(out.toByteArray());
        }
    }

    private boolean isSpan() {
        return !picture.period().isOneNight();
    }

    private List<Integer> countWidths() {
        List<Integer> widths = new ArrayList<>(List.of(NARROW, WIDE, MIDDLE, WIDE, NARROW, NARROW, WIDE));
        if (isSpan()) {
            Arrays.stream(RegionState.values()).forEach(state -> widths.add(MIDDLE));
        }
        return widths;
    }

    private void counts(WorkbookSheet sheet) {
        sheet.title(notes.subtitle());
        List<String> head = new ArrayList<>(List.of(
                text("key"), text("place"), text("kind"), text("state"), text("drones"), text("share"), text("with")));
        if (isSpan()) {
            for (RegionState state : RegionState.values()) {
                head.add(Messages.text(language, "web.workbook.nights", state(state)));
            }
        }
        sheet.head(head);
        Map<String, String> names = picture.regions().stream()
                .collect(Collectors.toMap(
                        RegionPicture::iso, region -> region.name().in(language)));
        picture.regions().forEach(region -> region(sheet, region, names));
        for (PlacePicture place : picture.places()) {
            String kind = place.kind().name().toLowerCase(Locale.ROOT);
            rest(sheet, place.label().in(language), Messages.text(language, "choropleth.place." + kind), place.count());
        }
        rest(sheet, text("unattributed"), "", picture.tally().unattributed());
        if (picture.tally().excess() > 0) {
            rest(sheet, text("excess"), "", -picture.tally().excess());
        }
        sheet.filter(1, head.size());
        rest(sheet, text("stated"), "", picture.tally().stated());
    }

    private void region(WorkbookSheet sheet, RegionPicture region, Map<String, String> names) {
        sheet.text(region.iso());
        sheet.text(region.name().in(language));
        sheet.text(text("region"));
        sheet.text(state(region.state()));
        sheet.count(region.count());
        sheet.share(share(region.count()));
        sheet.text(region.with() == null ? null : names.getOrDefault(region.with(), region.with()));
        if (isSpan()) {
            for (RegionState state : RegionState.values()) {
                sheet.count(region.nights().get(state));
            }
        }
        sheet.next();
    }

    private void rest(WorkbookSheet sheet, String name, String kind, @Nullable Integer count) {
        sheet.text(null);
        sheet.text(name);
        sheet.text(kind);
        sheet.text(null);
        sheet.count(count);
        sheet.share(share(count));
        sheet.next();
    }

    private @Nullable Double share(@Nullable Integer count) {
        Integer stated = picture.tally().stated();
        return count == null || stated == null || stated == 0 ? null : Double.valueOf((double) count / stated);
    }

    private void notes(WorkbookSheet sheet) {
        note(sheet, text("map"), notes.headline());
        note(sheet, text("period"), notes.subtitle());
        notes.warnings().forEach(warning -> note(sheet, Messages.text(language, "export.caution"), warning));
        notes.elsewhere().forEach(place -> note(sheet, notes.elsewhereTitle(), place));
        notes.sources().forEach(each -> note(sheet, each.lead(), each.text()));
    }

    private static void note(WorkbookSheet sheet, String lead, String text) {
        sheet.text(lead);
        sheet.prose(text);
        sheet.next();
    }

    private String state(RegionState state) {
        return Messages.text(language, "ui.state." + state.code());
    }

    private String text(String key) {
        return Messages.text(language, "web.workbook." + key);
    }
}
