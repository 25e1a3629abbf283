package org.nightmap.export;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How the cells of a workbook look.
 *
 * @param title what a sheet shows
 * @param head names of columns
 * @param text text of any origin: the format "@" keeps it text also when somebody edits the cell
 * @param prose text of several lines
 * @param count a whole number
 * @param share a share, as per cent
 * @param day a date
 */
record WorkbookStyles(
        CellStyle title,
        CellStyle head,
        CellStyle text,
        CellStyle prose,
        CellStyle count,
        CellStyle share,
        CellStyle day) {

    static WorkbookStyles in(XSSFWorkbook workbook) {
        CellStyle title = style(workbook, "@");
        title.setFont(bold(workbook));
        CellStyle head = style(workbook, "@");
        head.setFont(bold(workbook));
        head.setBorderBottom(BorderStyle.THIN);
        head.setWrapText(true);
        CellStyle prose = style(workbook, "@");
        prose.setWrapText(true);
        return new WorkbookStyles(
                title,
                head,
                style(workbook, "@"),
                prose,
                style(workbook, "#,##0"),
                style(workbook, "0.0%"),
                style(workbook, "yyyy-mm-dd"));
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static Font bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        return font;
    }
}
