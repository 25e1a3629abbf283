package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Supplier;
import org.nightmap.language.Language;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/**
 * What the page of sources shows, as its address writes it: {@code ?period=2025-10-25&lang=en}.
 *
 * @param period the night whose reports stand side by side, or the span over which publishers are compared
 * @param language the language of the page
 */
record SourcesAddress(Period period, Language language) {

    /** Stands for the period that an address without one opens, where nobody looks at it. */
    static final Period ANY = Period.of(Night.of(Night.FIRST_YEAR, 1, 1));

    /**
     * Reads an address.
     *
     * @param opening the period of an address that names none
     * @param preferred the language of an address that names none
     * @throws BadAddressException if a value is not one that can be shown
     */
    static SourcesAddress of(QueryParameters parameters, Supplier<Period> opening, Language preferred) {
        Language language = DeskAddress.language(parameters, preferred);
        Texts texts = new Texts(language);
        String named = AddressValues.single(parameters, DeskAddress.PERIOD, texts);
        if (named == null) {
            return new SourcesAddress(opening.get(), language);
        }
        try {
            return new SourcesAddress(Period.parse(named), language);
        } catch (IllegalArgumentException e) {
            throw new BadAddressException(
                    language,
                    DeskAddress.PERIOD,
                    texts.of("ui.bad.period", AddressValues.abbreviated(named)),
                    texts.of("ui.bad.period.allowed", Period.MOST_NIGHTS),
                    e);
        }
    }

    /** The parameters, the same as those of the desk for the period. */
    QueryParameters write() {
        return DeskAddress.night(period, language);
    }

    SourcesAddress of(Period other) {
        return new SourcesAddress(other, language);
    }

    SourcesAddress in(Language other) {
        return new SourcesAddress(period, other);
    }

    /** A link to the page. */
    RouterLink link(String words) {
        RouterLink link = SitePage.SOURCES.link(words);
        link.setQueryParameters(write());
        return link;
    }

    /** A link to the reports of a night side by side. */
    static RouterLink link(String words, Night night, Language language) {
        return new SourcesAddress(Period.of(night), language).link(words);
    }
}
