package org.nightmap.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals of the product's Java sources, comments left out. */
final class SourceText {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);

    private static final Pattern SHOWN = Pattern.compile("(?:\\.set(?:Text|Label|Title|Placeholder|HelperText|AriaLabel"
            + "|TooltipText)|new (?:Span|Paragraph|H[1-6]|Button|Anchor|Div|NativeLabel))\\(\\s*\"([^\"]*)\"");

    private SourceText() {}

    static Stream<String> literals() {
        return literals(file -> true);
    }

    static Stream<String> literals(Predicate<String> file) {
        return sources(file)
                .flatMap(source -> COMMENT_OR_LITERAL.matcher(source).results())
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .filter(literal -> literal != null);
    }

    /** Literals handed straight to what shows them. */
    static Stream<String> literalsShownByViews() {
        return sources(file -> file.contains("/ui/"))
                .flatMap(source -> SHOWN.matcher(source).results())
                .map(match -> match.group(1));
    }

    private static Stream<String> sources(Predicate<String> file) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(path -> path.toString().endsWith(".java") && file.test(path.toString()))
                    .map(SourceText::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
