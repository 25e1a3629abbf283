package org.nightmap.ui;

import java.util.List;
import java.util.Locale;
import org.nightmap.access.FirstAdministrator;
import org.nightmap.intake.ShippedReportsLoader;

/** Who acted, for people: a user goes by his name, a part of this program has words in every language. No user's name has spaces. */
final class ActorWords {

    /** A part of this program that acts, by its name in the audit trail. */
    private record Part(String recorded, String key) {}

    private static final List<Part> PARTS = List.of(
            new Part(ShippedReportsLoader.ACTOR, "ui.audit.actor.shipped"),
            new Part(FirstAdministrator.ACTOR, "ui.audit.actor.first_start"));

    private ActorWords() {}

    static String of(Texts texts, String recorded) {
        return PARTS.stream()
                .filter(part -> part.recorded().equals(recorded))
                .map(part -> texts.of(part.key()))
                .findFirst()
                .orElse(recorded);
    }

    /** What is looked for in the audit trail where somebody typed a part of the words that he sees. */
    static String recorded(Texts texts, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return PARTS.stream()
                .filter(part -> !wanted.isEmpty()
                        && texts.of(part.key()).toLowerCase(Locale.ROOT).contains(wanted))
                .map(Part::recorded)
                .findFirst()
                .orElse(typed);
    }
}
