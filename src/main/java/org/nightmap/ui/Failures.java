package org.nightmap.ui;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes faults to the log under a number that the reader is shown, so that a report of one leads to the other. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int NUMBER_LENGTH = 8;

    private Failures() {}

    static String log(Throwable fault) {
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH);
        LOG.error("Fault {} in a view", number, fault);
        return number;
    }
}
