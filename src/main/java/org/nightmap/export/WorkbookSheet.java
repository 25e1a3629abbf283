package org.nightmap.export;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet of a workbook from the top down. Text is always text, whatever it begins with. */
final class WorkbookSheet {

    /** Characters in a cell: the format has no more. */
    private static final int LONGEST_TEXT = 32_767;

    /** Widths are in 256ths of a figure. */
    private static final int FIGURE = 256;

    /** What a reader of the format takes for the number of a character. */
    private static final String NUMBERED_CHARACTER = "_(?=x[0-9A-Fa-f]{4}_)";

    private final XSSFSheet sheet;
    private final WorkbookStyles styles;
    private Row row;
    private int column;

    WorkbookSheet(XSSFSheet sheet, WorkbookStyles styles, List<Integer> widths) {
        this.sheet = sheet;
        this.styles = styles;
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * FIGURE);
        }
        this.row = sheet.createRow(0);
    }

    /** What the sheet shows, above its table. */
    void title(String text) {
        cell(styles.title()).setCellValue(written(text));
        next();
    }

    /** The head of the table, which stays in sight and by which its rows can be filtered. */
    void head(List<String> names) {
        names.forEach(name -> cell(styles.head()).setCellValue(written(name)));
        int number = row.getRowNum();
        sheet.createFreezePane(0, number + 1);
        sheet.setRepeatingRows(new CellRangeAddress(number, number, -1, -1));
        next();
    }

    /** Lets the rows since the head be filtered. */
    void filter(int headRow, int columns) {
        sheet.setAutoFilter(new CellRangeAddress(headRow, row.getRowNum() - 1, 0, columns - 1));
    }

    void text(@Nullable String text) {
        filled(styles.text(), text == null || text.isEmpty() ? null : written(text));
    }

    /** A text of several lines. */
    void prose(String text) {
        cell(styles.prose()).setCellValue(written(text));
    }

    void count(@Nullable Integer count) {
        Cell cell = cell(styles.count());
        if (count != null) {
            cell.setCellValue(count);
        }
    }

    void share(@Nullable Double share) {
        Cell cell = cell(styles.share());
        if (share != null) {
            cell.setCellValue(share);
        }
    }

    void day(LocalDate day) {
        cell(styles.day()).setCellValue(day);
    }

    void next() {
        row = sheet.createRow(row.getRowNum() + 1);
        column = 0;
    }

    private void filled(CellStyle style, @Nullable String text) {
        Cell cell = cell(style);
        if (text != null) {
            cell.setCellValue(text);
        }
    }

    private Cell cell(CellStyle style) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(style);
        return cell;
    }

    private static String written(String text) {
        String escaped = XmlCharacters.of(text).replaceAll(NUMBERED_CHARACTER, "_x005F_");
        return escaped.length() <= LONGEST_TEXT ? escaped : escaped.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
