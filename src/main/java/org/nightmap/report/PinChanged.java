package org.nightmap.report;

import org.nightmap.time.Night;

/** Somebody else pinned the night's basis meanwhile, or took the pin back, so that a person has to look again. Nothing was stored. */
public final class PinChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PinChanged(Night night) {
        super("The pinned basis of the night %s was changed meanwhile".formatted(night));
    }
}
