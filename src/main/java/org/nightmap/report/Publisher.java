package org.nightmap.report;

import java.util.Locale;
import java.util.Set;

/**
 * A publisher of reports.
 *
 * @param name as the reports have it
 * @param hosts the hosts of its reports' addresses, in lower case, without {@code www.}
 */
public record Publisher(String name, Set<String> hosts) {

    public Publisher {
        hosts = Set.copyOf(hosts);
    }

    /** The host as publishers are known by it: in lower case, without {@code www.}. */
    public static String plainHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
