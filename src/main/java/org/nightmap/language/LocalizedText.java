package org.nightmap.language;

/**
 * The same text in both languages.
 *
 * @param en English, not blank
 * @param ru Russian, not blank
 */
public record LocalizedText(String en, String ru) {

    public LocalizedText {
        if (en.isBlank() || ru.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: en '%s', ru '%s'".formatted(en, ru));
        }
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case RU -> ru;
        };
    }
}
