package org.nightmap.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Reads the properties of a JSON object one by one. What is wrong is noted with its JSON pointer, and reading goes on. Null and a
 * property that is not there are the same.
 */
final class JsonFields {

    private final JsonNode object;
    private final String pointer;
    private final List<Problems.Fault> faults;

    private JsonFields(JsonNode object, String pointer, List<Problems.Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /**
     * An object.
     *
     * @param faults where what is wrong is noted
     * @param known the properties it may have
     */
    static JsonFields of(JsonNode node, String pointer, List<Problems.Fault> faults, Set<String> known) {
        JsonFields fields = new JsonFields(node, pointer, faults);
        if (!node.isObject()) {
            faults.add(new Problems.Fault(null, pointer, "This is no object", List.of()));
        }
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                fields.fault(name, "There is no such property", List.copyOf(new TreeSet<>(known)));
            }
        }
        return fields;
    }

    void fault(String name, String message, List<String> allowed) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        faults.add(new Problems.Fault(null, pointer + "/" + escaped, message, allowed));
    }

    @Nullable String text(String name, int longest) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            fault(name, "This is no string", List.of());
            return null;
        }
        String text = value.asString();
        if (text.length() > longest) {
            fault(name, "This has %d characters".formatted(text.length()), List.of("at most %d".formatted(longest)));
            return null;
        }
        if (!PlainText.isWritable(text)) {
            fault(name, "This has characters that no text has", List.of());
            return null;
        }
        return text;
    }

    String required(String name, int longest) {
        String text = text(name, longest);
        if (text == null || text.isBlank()) {
            if (value(name) == null || text != null) {
                fault(name, "This has to be given", List.of());
            }
            return "";
        }
        return text;
    }

    @Nullable Integer number(String name, int most) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < 0 || value.asInt() > most) {
            fault(name, "This is no whole number that can be", List.of("0 to %d".formatted(most)));
            return null;
        }
        return value.asInt();
    }

    boolean yes(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isBoolean()) {
            fault(name, "This is neither true nor false", List.of("true", "false"));
        }
        return value != null && value.isBoolean() && value.asBoolean();
    }

    /** One of a set of values, by its name in lower case. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        String text = text(name, 40);
        Optional<E> choice = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (text != null && choice.isEmpty()) {
            List<String> allowed = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList();
            fault(name, "There is no such value", allowed);
        }
        return choice;
    }

    /** A text that has a form of its own. */
    <T> @Nullable T read(String name, int longest, Function<String, T> reading, String form) {
        String text = text(name, longest);
        try {
            return text == null ? null : reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(name, "This cannot be read", List.of(form));
            return null;
        }
    }

    List<String> texts(String name, int longest) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(name)) {
            if (value.isString() && value.asString().length() <= longest && PlainText.isWritable(value.asString())) {
                texts.add(value.asString());
            } else {
                fault(name, "This holds something that is no text, or is too long", List.of());
            }
        }
        return texts;
    }

    /** The objects of an array. */
    List<JsonFields> objects(String name, Set<String> known) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode value : array(name)) {
            objects.add(of(value, "%s/%s/%d".formatted(pointer, name, objects.size()), faults, known));
        }
        return objects;
    }

    private List<JsonNode> array(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            fault(name, "This is no list", List.of());
            return List.of();
        }
        return value.values().stream().toList();
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
