package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;

/**
 * The status of a page's first answer. The framework answers every address with the same 200 and finds out only then, in a
 * second request, which page it shows; people see that page, but programs look at the first status alone.
 */
final class PageStatus {

    private static final AccessAnnotationChecker MAY_OPEN = new AccessAnnotationChecker();

    private final DeskAddress desk;
    private final ChosenBasis basis;
    private final Reports reports;

    PageStatus(Atlas atlas, Pictures pictures, Reports reports) {
        this.reports = reports;
        desk = new DeskAddress(atlas);
        basis = new ChosenBasis(pictures);
    }

    /** The status that the page at the requested address will have. */
    int of(VaadinRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
        Optional<Class<? extends Component>> page =
                RouteConfiguration.forApplicationScope().getRoute(path);
        if (page.isEmpty()) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (!MAY_OPEN.hasAccess(page.get(), request.getUserPrincipal(), request::isUserInRole)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        QueryParameters parameters = QueryParameters.full(request.getParameterMap());
        if (page.get().equals(ReportView.class) && !isThere(path, parameters)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        Language preferred = PageLanguage.preferred(request);
        try {
            if (page.get().equals(DeskView.class)) {
                basis.check(desk.check(parameters, preferred));
            } else if (page.get().equals(HeatView.class)) {
                HeatAddress.check(parameters, preferred);
            } else if (page.get().equals(SourcesView.class)) {
                SourcesAddress.of(parameters, () -> SourcesAddress.ANY, preferred);
            } else if (page.get().equals(NightsView.class)) {
                checkNights(parameters, preferred);
            } else {
                DeskAddress.language(parameters, preferred);
            }
            return HttpServletResponse.SC_OK;
        } catch (BadAddressException e) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private void checkNights(QueryParameters parameters, Language preferred) {
        Texts texts = new Texts(DeskAddress.language(parameters, preferred));
        NightsAddress.of(parameters, texts);
        NightSpan.chosen(reports.extent().map(NightSpan::of).orElse(List.of()), parameters, texts);
    }

    private boolean isThere(String path, QueryParameters parameters) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        String revision = parameters.getSingleParameter(ReportAddress.REVISION).orElse("");
        return reports.revisions(id).stream()
                .anyMatch(report -> revision.isEmpty()
                        || revision.equals(String.valueOf(report.ref().revision())));
    }
}
