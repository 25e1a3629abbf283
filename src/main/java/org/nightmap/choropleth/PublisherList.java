package org.nightmap.choropleth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightmap.choropleth.MapNotes.Note;
import org.nightmap.language.Formats;
import org.nightmap.language.Language;
import org.nightmap.language.Messages;
import org.nightmap.picture.Basis;
import org.nightmap.report.Publication;

/** Sums up the reports that nights are drawn from by who published them, those who gave most first. */
final class PublisherList {

    /** More would leave no room for the map; the number of the others is said. */
    private static final int MOST_NAMED = 6;

    /** In one line under the headline. */
    private static final int MOST_IN_SUBTITLE = 3;

    private final List<Basis> basis;
    private final Language language;
    private final List<Map.Entry<String, Long>> reports;

    /** @param basis at least one */
    PublisherList(List<Basis> basis, Language language) {
        this.basis = basis;
        this.language = language;
        this.reports = basis.stream()
                .collect(Collectors.groupingBy(each -> each.report().publisher(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    /** The publishers alone. */
    String names() {
        return cut(reports.stream().map(Map.Entry::getKey).toList(), MOST_IN_SUBTITLE);
    }

    /**
     * How many reports there are, how many of them were corrected, and when the latest was published; then how many each publisher
     * gave. In fewer words without the publishers who gave least, and at last without any.
     */
    Note reports() {
        String all = Messages.counted(language, "choropleth.source.reports", basis.size());
        int corrected = Math.toIntExact(basis.stream()
                .filter(each -> each.report().ref().revision() > 1)
                .count());
        String parts = corrected == 0
                ? all
                : String.join(", ", all, Messages.counted(language, "choropleth.source.corrected", corrected));
        String said = latest().map(latest -> Messages.text(
                        language, "choropleth.source.latest", parts, Publications.words(latest, language)))
                .orElse(parts);
        List<String> each = reports.stream()
                .map(entry -> Messages.text(
                        language,
                        "choropleth.source.nights",
                        entry.getKey(),
                        Formats.number(language, entry.getValue())))
                .toList();
        List<String> shorter = new ArrayList<>();
        for (int most = Math.min(MOST_NAMED, each.size() - 1); most > 0; most--) {
            shorter.add(Messages.text(language, "choropleth.source.span", said, cut(each, most)));
        }
        shorter.add(Messages.text(language, "choropleth.source.span", all, cut(each, 1)));
        shorter.add(all + ".");
        return new Note(
                // By itself the word has no number before it, so that 21 reports are sources as 22 are
                Messages.counted(language, "choropleth.sources", Math.min(2, basis.size())),
                Messages.text(language, "choropleth.source.span", said, cut(each, MOST_NAMED)),
                shorter);
    }

    private Optional<Publication> latest() {
        return basis.stream()
                .map(each -> each.report().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private String cut(List<String> items, int most) {
        return items.size() <= most
                ? String.join(", ", items)
                : String.join(", ", items.subList(0, most)) + " "
                        + Messages.counted(language, "choropleth.source.more_publishers", items.size() - most);
    }
}
