package org.nightmap.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nightmap.atlas.Atlas;
import org.nightmap.atlas.MapView;
import org.nightmap.atlas.Region;
import org.nightmap.language.Language;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * The desk's state as the address writes it: {@code ?period=2025-10-25&region=RU-ROS&lang=en&view=west}. Parameters of other
 * names are left alone, so that a link survives what mail programs and trackers append to it.
 */
final class DeskAddress {

    static final String PERIOD = "period";
    static final String REGION = "region";
    static final String LANGUAGE = "lang";
    static final String VIEW = "view";

    private static final int LONGEST_ECHO = 40;

    /** Stands for the period that an address without one opens, where nobody looks at it. */
    private static final Period ANY = Period.parse("%d-01-01".formatted(Night.FIRST_YEAR));

    private final Atlas atlas;

    DeskAddress(Atlas atlas) {
        this.atlas = atlas;
    }

    /**
     * Reads an address.
     *
     * @param opening the period of an address that names none
     * @param preferred the language of an address that names none
     * @throws BadAddressException if a value is not one that can be shown
     */
    DeskState parse(QueryParameters parameters, Period opening, Language preferred) {
        Language language = language(parameters, preferred);
        Texts texts = new Texts(language);
        return new DeskState(
                period(single(parameters, PERIOD, texts), opening, texts),
                region(single(parameters, REGION, texts), texts),
                language,
                view(single(parameters, VIEW, texts), texts));
    }

    /**
     * Reads an address for its faults alone.
     *
     * @throws BadAddressException if a value is not one that can be shown
     */
    void check(QueryParameters parameters, Language preferred) {
        parse(parameters, ANY, preferred);
    }

    /**
     * Reads the language alone.
     *
     * @throws BadAddressException if there is no such language
     */
    static Language language(QueryParameters parameters, Language preferred) {
        Texts texts = new Texts(preferred);
        String code = single(parameters, LANGUAGE, texts);
        if (code == null) {
            return preferred;
        }
        return Language.ofCode(code)
                .orElseThrow(() -> bad(
                        texts, texts.of("ui.bad.language", abbreviated(code)), texts.of("ui.bad.language.allowed")));
    }

    /** The parameters of a state, every one written out, in the order in which people read them. */
    static QueryParameters write(DeskState state) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        parameters.put(PERIOD, state.period().toString());
        if (state.region() != null) {
            parameters.put(REGION, state.region());
        }
        parameters.put(LANGUAGE, state.language().code());
        parameters.put(VIEW, state.view().id());
        return new OrderedParameters(parameters);
    }

    /** The address of a state. */
    static Location location(DeskState state) {
        return new Location(List.of(""), write(state));
    }

    private static Period period(@Nullable String text, Period opening, Texts texts) {
        if (text == null) {
            return opening;
        }
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadAddressException(
                    texts.language(),
                    texts.of("ui.bad.period", abbreviated(text)),
                    texts.of("ui.bad.period.allowed", Period.MOST_NIGHTS),
                    e);
        }
    }

    private @Nullable String region(@Nullable String iso, Texts texts) {
        if (iso != null && atlas.region(iso).isEmpty()) {
            Region example = atlas.regions().getFirst();
            throw bad(
                    texts,
                    texts.of("ui.bad.region", abbreviated(iso)),
                    texts.of("ui.bad.region.allowed", example.iso(), texts.of(example.name())));
        }
        return iso;
    }

    private MapView view(@Nullable String id, Texts texts) {
        if (id == null) {
            return atlas.defaultView();
        }
        String allowed = atlas.views().stream().map(MapView::id).collect(Collectors.joining(", "));
        return atlas.view(id)
                .orElseThrow(() ->
                        bad(texts, texts.of("ui.bad.view", abbreviated(id)), texts.of("ui.bad.view.allowed", allowed)));
    }

    /** The value of a parameter; null where it is missing or empty. */
    private static @Nullable String single(QueryParameters parameters, String name, Texts texts) {
        List<String> values =
                Optional.ofNullable(parameters.getParameters().get(name)).orElse(List.of());
        if (values.size() > 1) {
            throw bad(texts, texts.of("ui.bad.repeated", name), texts.of("ui.bad.repeated.allowed"));
        }
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    private static BadAddressException bad(Texts texts, String wrong, String allowed) {
        return new BadAddressException(texts.language(), wrong, allowed, null);
    }

    private static String abbreviated(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
