package org.nightmap.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Publication;
import org.nightmap.report.ReportKind;

/**
 * What a statement under review is said to be, as far as it is known: a person fills in the rest.
 *
 * @param publisher who published it; empty where not known
 * @param address where it was published, as somebody wrote it; empty where not known
 * @param published when it was published, or null
 * @param unclearTime a time of publication that the text gives in a zone that is not clear; empty where there is none
 * @param date the date it is listed under: the morning of its night, or the day of another kind; null where not known
 * @param kind what it counts
 * @param language code of its language, as somebody wrote it
 */
public record About(
        String publisher,
        String address,
        @Nullable Publication published,
        String unclearTime,
        @Nullable LocalDate date,
        ReportKind kind,
        String language) {

    public About {
        publisher = publisher.strip();
        address = address.strip();
        unclearTime = unclearTime.strip();
        language = language.strip();
    }

    public About withPublisher(String other) {
        return new About(other, address, published, unclearTime, date, kind, language);
    }

    public About withAddress(String other) {
        return new About(publisher, other, published, unclearTime, date, kind, language);
    }

    public About withPublished(@Nullable Publication other) {
        return new About(publisher, address, other, unclearTime, date, kind, language);
    }

    public About withDate(@Nullable LocalDate other) {
        return new About(publisher, address, published, unclearTime, other, kind, language);
    }

    public About withKind(ReportKind other) {
        return new About(publisher, address, published, unclearTime, date, other, language);
    }

    public About withLanguage(String other) {
        return new About(publisher, address, published, unclearTime, date, kind, other);
    }

    /** Whether the address is one, or there is none. */
    public boolean addressIsFit() {
        return addressProblem().isEmpty();
    }

    /** The address, where it is one of the web; {@code tass.com/1} is {@code https://tass.com/1}. */
    public Optional<URI> url() {
        return addressProblem().isPresent() || address.isEmpty() ? Optional.empty() : Optional.of(read());
    }

    /** Why the address is none; empty where it is one, or there is none. */
    public Optional<UnfitAddress> addressProblem() {
        try {
            if (!address.isEmpty()) {
                read();
            }
            return Optional.empty();
        } catch (UnfitAddress e) {
            return Optional.of(e);
        }
    }

    private URI read() {
        return PageAddress.of(address.contains("://") ? address : "https://" + address);
    }
}
