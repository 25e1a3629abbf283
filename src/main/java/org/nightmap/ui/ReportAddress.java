package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.nightmap.language.Language;
import org.nightmap.report.ReportRef;

/** Where the page of a report is. */
final class ReportAddress {

    /** The path before the id of the report. */
    static final String FOLDER = "reports/";

    /** The route's parameter that is the id. */
    static final String REPORT = "report";

    static final String REVISION = "revision";

    private ReportAddress() {}

    /** A link to it. */
    static RouterLink link(String words, ReportRef ref, Language language) {
        RouterLink link = new RouterLink(ShownText.of(words), view(ref), route(ref));
        link.setQueryParameters(parameters(ref, language));
        return link;
    }

    /** Where that link leads, for what writes links of its own. */
    static String of(ReportRef ref, Language language) {
        String page = RouteConfiguration.forSessionScope().getUrl(view(ref), route(ref));
        return new Location(page, parameters(ref, language)).getPathWithQueryParameters();
    }

    /** The parameters of the route. */
    static RouteParameters route(ReportRef ref) {
        return new RouteParameters(REPORT, ref.id());
    }

    static QueryParameters parameters(ReportRef ref, Language language) {
        SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(REVISION, List.of(String.valueOf(ref.revision())));
        parameters.put(DeskAddress.LANGUAGE, List.of(language.code()));
        return new OrderedParameters(parameters);
    }

    private static Class<? extends Component> view(ReportRef ref) {
        return SitePage.view(FOLDER + ref.id());
    }
}
