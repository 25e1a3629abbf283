package org.nightmap.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nightmap.report.Reports;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a list of nights goes on, in the header {@code Link} (RFC 8288): nobody should take the nights of ten years for all there are.
 *
 * @param from first night that was asked for, as it was written
 * @param to last night that was asked for
 * @param limit how many were
 */
record NightLinks(
        Reports reports,
        @Nullable String from,
        @Nullable String to,
        @Nullable String limit) {

    /** Links to the nights before and after those of a list that were asked for and are not in it. */
    HttpHeaders around(Period listed) {
        HttpHeaders headers = new HttpHeaders();
        reports.nightBefore(listed.from())
                .filter(night -> from == null || night.compareTo(Night.parse(from)) >= 0)
                .ifPresent(night -> headers.add(HttpHeaders.LINK, link("prev", Optional.empty(), Optional.of(night))));
        reports.nightAfter(listed.to())
                .filter(night -> to == null)
                .ifPresent(night -> headers.add(HttpHeaders.LINK, link("next", Optional.of(night), Optional.empty())));
        return headers;
    }

    private String link(String relation, Optional<Night> first, Optional<Night> last) {
        String address = UriComponentsBuilder.fromPath(ApiAddresses.NIGHTS)
                .queryParamIfPresent("from", first.map(Night::toString).or(() -> Optional.ofNullable(from)))
                .queryParamIfPresent("to", last.map(Night::toString).or(() -> Optional.ofNullable(to)))
                .queryParamIfPresent("limit", Optional.ofNullable(limit))
                .toUriString();
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}
