package org.nightmap.gazetteer;

import java.util.List;

/**
 * One name of a name file.
 *
 * @param name as written
 * @param region key of the region that its count belongs to
 * @param alsoCovers keys of the other regions that it includes
 * @param origin file and line, for messages
 */
record NameEntry(String name, String region, List<String> alsoCovers, String origin) {

    NameEntry {
        alsoCovers = List.copyOf(alsoCovers);
    }
}
