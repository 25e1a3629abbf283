package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Parameters that are written in their order. The framework's own are not, but people read addresses, and compare them. */
final class OrderedParameters extends QueryParameters {

    private final LinkedHashMap<String, String> ordered;

    OrderedParameters(SequencedMap<String, String> parameters) {
        super(parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
        ordered = new LinkedHashMap<>(parameters);
    }

    @Override
    public String getQueryString() {
        return ordered.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
