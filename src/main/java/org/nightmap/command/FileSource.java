package org.nightmap.command;

import java.util.List;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** Where files come from. */
interface FileSource extends AutoCloseable {

    byte[] file(FileRequest request);

    byte[] briefing(BriefingRequest request);

    /** The nights of a period that have an approved night statement, in order. */
    List<Night> nights(Period period);

    @Override
    void close();
}
