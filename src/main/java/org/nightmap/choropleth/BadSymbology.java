package org.nightmap.choropleth;

import java.util.List;
import java.util.Locale;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** A symbology that cannot be. What is wrong with it is said in every language; the message is the English one. */
public final class BadSymbology extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Part part;
    private final Fault fault;
    private final transient List<Object> arguments;

    BadSymbology(Part part, Fault fault, Object... arguments) {
        super(text(Language.EN, fault, List.of(arguments)));
        this.part = part;
        this.fault = fault;
        this.arguments = List.of(arguments);
    }

    /** Which of its parts is wrong. */
    public enum Part {
        AS,
        AGAINST,
        MEASURE,
        METHOD,
        CLASSES,
        BREAKS,
        PALETTE;

        /** As the parameter of an address is called. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is wrong with it. */
    public enum Fault {
        NO_ARRANGEMENT,
        AGAINST_MISSING,
        AGAINST_UNUSED,
        AGAINST_UNREADABLE,
        AGAINST_BACKWARDS,
        NIGHTS_OF_SPAN,
        NO_MEASURE,
        NO_POPULATION,
        NO_METHOD,
        CLASSES_OUT_OF_RANGE,
        CLASSES_GIVEN_BY_METHOD,
        BREAKS_MISSING,
        NO_BREAK_GIVEN,
        BREAKS_FOUND_BY_METHOD,
        BREAKS_UNREADABLE,
        RATES_UNREADABLE,
        BREAK_NOT_ABOVE_ZERO,
        BREAK_NOT_WHOLE,
        BREAK_TWICE,
        BREAKS_DESCEND,
        MORE_CLASSES_THAN_COLOURS,
        NO_PALETTE,
        PALETTE_DIVERGES
    }

    public Part part() {
        return part;
    }

    /** What is wrong, in a language. */
    public String in(Language language) {
        return text(language, fault, arguments);
    }

    private static String text(Language language, Fault fault, List<Object> arguments) {
        return Messages.text(language, "choropleth.bad." + fault.name().toLowerCase(Locale.ROOT), arguments.toArray());
    }
}
