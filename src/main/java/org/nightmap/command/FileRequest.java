package org.nightmap.command;

import java.util.List;
import org.nightmap.export.ImageNames;
import org.nightmap.export.SheetRequest;
import org.nightmap.time.Period;

/**
 * A file that is asked for.
 *
 * @param kind what file
 * @param basis reports that a person chose for the night; empty for the rules' choice
 * @param sheet how an image looks; of a workbook its language alone is given, of another table nothing
 */
record FileRequest(Period period, FileKind kind, List<String> basis, SheetRequest sheet) {

    FileRequest {
        basis = List.copyOf(basis);
    }

    /** The same of one night. */
    FileRequest of(Period other) {
        return new FileRequest(other, kind, basis, sheet);
    }

    /** What the file is called where nobody names it, as over HTTP. */
    String fileName() {
        return ImageNames.of(period, sheet, kind.ending());
    }
}
