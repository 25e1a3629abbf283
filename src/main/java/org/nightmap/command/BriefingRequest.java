package org.nightmap.command;

import org.nightmap.export.BriefingFormat;
import org.nightmap.export.SheetRequest;
import org.nightmap.time.Night;

/**
 * A briefing that is asked for.
 *
 * @param look its language and theme; nothing else of it is given
 */
record BriefingRequest(Night night, BriefingFormat format, SheetRequest look) {

    /** What the file is called where nobody names it, as over HTTP. */
    String fileName() {
        return "nightmap-briefing-%s.%s".formatted(night, format.ending());
    }
}
