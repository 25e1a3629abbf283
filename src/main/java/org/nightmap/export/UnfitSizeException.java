package org.nightmap.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;

/** There is no sheet of the size that is written. Its message is in English; people are told in their language. */
public class UnfitSizeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final Part part;
    private final String[] limits;

    UnfitSizeException(Part part, Number... limits) {
        super(words(part, Language.EN, written(limits)));
        this.part = part;
        this.limits = written(limits);
    }

    /** Which part of a size is unfit. */
    public enum Part {
        WIDTH,
        HEIGHT,
        SCALE,
        /** Its pixels altogether. */
        SIZE;

        /** The name of its parameter. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Part part() {
        return part;
    }

    /** What is wrong, in a language. */
    public String message(Language language) {
        return words(part, language, limits);
    }

    /** What would have been right. */
    public List<String> allowed() {
        return List.of(
                part == Part.SIZE
                        ? "at most %s pixels".formatted(limits[0])
                        : "%s to %s".formatted(limits[0], limits[1]));
    }

    private static String words(Part part, Language language, String[] limits) {
        return Messages.text(language, "export.unfit." + part.parameter(), (Object[]) limits);
    }

    /** As they are written in an address: without a sign between the thousands. */
    private static String[] written(Number[] limits) {
        return Stream.of(limits)
                .map(limit ->
                        new BigDecimal(limit.toString()).stripTrailingZeros().toPlainString())
                .toArray(String[]::new);
    }
}
