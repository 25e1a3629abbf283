package org.nightmap.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nightmap.language.Language.EN;
import static org.nightmap.language.Language.RU;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text is there in both languages, is used, and takes the same arguments. */
class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern PLURAL_FORM = Pattern.compile("(.+)\\.(one|few|many|other)$");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    /** Names of formats, keys and things that Russian writes in Latin letters. */
    private static final Set<String> LATIN_IN_RUSSIAN = Set.of(
            "Nightmap",
            "CSV",
            "XLSX",
            "GeoJSON",
            "JSON",
            "PNG",
            "SVG",
            "PDF",
            "PPTX",
            "URL",
            "ISO",
            "API",
            "UTF",
            "Windows",
            "Tab",
            "Enter",
            "Esc",
            "Insert",
            "Delete",
            "Ctrl",
            "Shift");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(texts(EN)).isEqualTo(texts(RU));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCountedTextHasEveryFormOfItsLanguage(Language language) {
        Set<String> forms = language == EN ? Set.of("one", "other") : Set.of("one", "few", "many");
        for (String base : countedTexts(language)) {
            assertThat(keys(language)
                            .filter(key -> key.startsWith(base + "."))
                            .map(key -> key.substring(base.length() + 1)))
                    .as("forms of %s in %s", base, language)
                    .containsExactlyInAnyOrderElementsOf(forms);
        }
    }

    @Test
    void aTextTakesTheSameArgumentsInBothLanguages() {
        TreeMap<String, Set<String>> english = arguments(EN);
        arguments(RU)
                .forEach((text, arguments) -> assertThat(arguments)
                        .as("arguments of %s in Russian", text)
                        .isEqualTo(english.get(text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsAMessageFormatWithTypographicQuotes(Language language) {
        assertThat(keys(language)).allSatisfy(key -> {
            String pattern = Messages.pattern(language, key);
            assertThat(new MessageFormat(pattern, language.locale())).isNotNull();
            assertThat(pattern)
                    .as("%s: an ASCII apostrophe hides what follows it", key)
                    .doesNotContain("'");
        });
    }

    @Test
    void englishIsWrittenInLatinLetters() {
        assertThat(keys(EN))
                .allSatisfy(key -> assertThat(Messages.pattern(EN, key)).as(key).doesNotContainPattern(CYRILLIC));
    }

    @Test
    void russianIsWrittenInCyrillicLetters() {
        assertThat(keys(RU)).allSatisfy(key -> {
            Set<String> latin = LATIN_WORD
                    .matcher(Messages.pattern(RU, key))
                    .results()
                    .map(MatchResult::group)
                    .filter(Predicate.not(LATIN_IN_RUSSIAN::contains))
                    .collect(Collectors.toSet());
            assertThat(latin).as(key).isEmpty();
        });
    }

    @Test
    void everyKeyInTheCodeIsATextAndEveryTextIsInTheCode() {
        Set<String> texts = texts(EN);
        Set<String> rooms =
                texts.stream().map(text -> text.substring(0, text.indexOf('.'))).collect(Collectors.toSet());
        Set<String> inCode = SourceText.literals()
                .filter(literal -> rooms.contains(literal.split("\\.", 2)[0]))
                .filter(literal -> literal.matches("[a-z]+(\\.[A-Za-z0-9_-]+)*\\.?") && literal.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> prefixes =
                inCode.stream().filter(key -> key.endsWith(".")).collect(Collectors.toCollection(TreeSet::new));
        inCode.removeAll(prefixes);
        assertThat(prefixes)
                .as("prefixes that the code builds keys from")
                .containsExactlyInAnyOrderElementsOf(BuiltKeys.prefixes());
        prefixes.forEach(prefix -> BuiltKeys.of(prefix).forEach(inCode::add));
        assertThat(texts).as("texts").containsExactlyInAnyOrderElementsOf(inCode);
    }

    @Test
    void whatAUserReadsIsNotInTheCode() {
        assertThat(SourceText.literals(file -> !file.matches(".*/(gazetteer|intake|atlas)/.*")))
                .as("Russian outside the rooms that read it")
                .noneMatch(literal -> CYRILLIC.matcher(literal).find());
        assertThat(SourceText.literalsShownByViews())
                .as("texts that a view shows")
                .noneMatch(literal -> LATIN_WORD.matcher(literal).find());
    }

    @Test
    void aMissingKeyIsAnErrorAndNoBlank() {
        assertThatThrownBy(() -> Messages.text(EN, "no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static Stream<String> keys(Language language) {
        return StreamSupport.stream(Messages.keys(language).spliterator(), false);
    }

    /** The keys without their plural forms. */
    private static Set<String> texts(Language language) {
        return keys(language)
                .map(key -> PLURAL_FORM.matcher(key).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> countedTexts(Language language) {
        return keys(language)
                .map(PLURAL_FORM::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, Set<String>> arguments(Language language) {
        TreeMap<String, Set<String>> arguments = new TreeMap<>();
        keys(language)
                .forEach(key -> PLACEHOLDER
                        .matcher(Messages.pattern(language, key))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(argument -> arguments
                                .computeIfAbsent(PLURAL_FORM.matcher(key).replaceFirst("$1"), text -> new TreeSet<>())
                                .add(argument)));
        return arguments;
    }
}
