package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters that are written in their order. The framework's own are not, but people read addresses, and compare them. */
final class OrderedParameters extends QueryParameters {

    private final LinkedHashMap<String, List<String>> ordered;

    OrderedParameters(SequencedMap<String, List<String>> parameters) {
        super(parameters);
        ordered = new LinkedHashMap<>(parameters);
    }

    @Override
    public String getQueryString() {
        return ordered.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    @Override
    public QueryParameters excluding(String... names) {
        LinkedHashMap<String, List<String>> rest = new LinkedHashMap<>(ordered);
        rest.keySet().removeAll(Set.of(names));
        return new OrderedParameters(rest);
    }

    /** An at sign may stand in a query as it is (RFC 3986, 3.4), and a revision is easier to read with it. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%40", "@")
                .replace("%2C", ",");
    }
}
