package org.nightmap.choropleth;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How values are parted into classes. Decision 0019 says which is for what, and which class a value on a break is in. */
public enum Method {
    /** The fixed ladders of {@link RoundedClasses}. */
    ROUNDED,
    EQUAL_INTERVAL,
    QUANTILE,
    FISHER_JENKS,
    PRETTY,
    HEAD_TAIL,
    STANDARD_DEVIATION,
    LOGARITHMIC,
    /** By breaks that somebody gives. */
    MANUAL;

    /** As in an address: fisher_jenks. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a number of classes can be asked of it; else its breaks are given. */
    public boolean hasNumber() {
        return this != ROUNDED && this != MANUAL;
    }

    /** Head/tail breaks have as many classes as the values ask for, unless fewer are wanted. */
    public int usualClasses() {
        return this == HEAD_TAIL ? Classification.MOST_CLASSES : Classification.USUAL_CLASSES;
    }

    public static Optional<Method> ofCode(String code) {
        return Stream.of(values()).filter(method -> method.code().equals(code)).findFirst();
    }
}
