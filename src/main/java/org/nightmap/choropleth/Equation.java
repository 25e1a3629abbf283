package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.MapNotes.Term;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.report.Tally;

/** The figures as an equation: stated = on the map + elsewhere + unattributed. */
public final class Equation {

    private Equation() {}

    /** The terms in order, each with the sign before it. */
    public static List<Term> terms(Tally tally, Language language) {
        List<Term> terms = new ArrayList<>();
        boolean stated = tally.stated() != null;
        terms.add(term(language, "", tally.stated(), stated ? "stated" : "not_stated"));
        terms.add(term(language, stated ? "=" : "", tally.attributed(), "attributed"));
        terms.add(term(language, "+", tally.elsewhere(), "elsewhere"));
        if (isShown(tally)) {
            terms.add(term(language, "+", tally.unattributed(), "unattributed"));
        }
        if (tally.excess() > 0) {
            terms.add(term(language, "−", tally.excess(), "excess"));
        }
        return terms;
    }

    /** A remainder is always shown; over a span there can be an excess beside it, on another night. Only beside one is 0 left out. */
    private static boolean isShown(Tally tally) {
        Integer unattributed = tally.unattributed();
        return unattributed != null && (unattributed > 0 || tally.excess() == 0);
    }

    private static Term term(Language language, String sign, @Nullable Integer number, String name) {
        return new Term(
                sign,
                number == null ? "–" : Formats.number(language, number),
                Messages.text(language, "choropleth.figure." + name),
                number == null || number == 0);
    }
}
