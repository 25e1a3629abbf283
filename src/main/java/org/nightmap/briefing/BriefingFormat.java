package org.nightmap.briefing;

/** The forms in which a briefing is written. */
enum BriefingFormat {
    PDF
}
