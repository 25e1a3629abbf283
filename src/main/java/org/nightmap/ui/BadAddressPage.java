package org.nightmap.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.nightmap.access.CurrentUser;
import org.nightmap.atlas.Atlas;
import org.nightmap.picture.Pictures;

/**
 * Shown for an address with a value that cannot be shown: which value, and what is allowed. Of an address of the desk the rest is
 * offered.
 */
final class BadAddressPage extends ProblemPage implements HasErrorParameter<BadAddressException> {

    private final TolerantAddress tolerant;

    BadAddressPage(CurrentUser user, Atlas atlas, Pictures pictures) {
        super(user);
        tolerant = new TolerantAddress(new DeskAddress(atlas), new ChosenBasis(pictures));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BadAddressException> parameter) {
        BadAddressException problem = parameter.getException();
        String heading = new Texts(problem.language()).of("ui.problem.address");
        show(problem.language(), heading, problem.wrong(), problem.allowed());
        if (event.getLocation().getPath().equals(DeskView.PATH)) {
            offerTheRest(event.getLocation().getQueryParameters(), problem);
        }
        return HttpServletResponse.SC_BAD_REQUEST;
    }

    /** The same address without what cannot be shown, where that is more than the plain map. */
    private void offerTheRest(QueryParameters written, BadAddressException problem) {
        TolerantAddress.Read read = tolerant.read(written, DeskAddress.ANY, problem.language());
        List<String> without = new ArrayList<>(read.leftOut());
        if (problem.parameter().equals(DeskAddress.LANGUAGE)) {
            without.addFirst(DeskAddress.LANGUAGE);
        }
        List<String> left = new ArrayList<>(written.getParameters().keySet());
        left.removeAll(without);
        left.remove(DeskAddress.LANGUAGE);
        if (left.isEmpty()) {
            return;
        }
        QueryParameters rest = DeskAddress.write(read.state());
        RouterLink way = SitePage.MAP.link(read.state().texts().of("ui.problem.without", String.join(", ", without)));
        way.setQueryParameters(left.contains(DeskAddress.PERIOD) ? rest : rest.excluding(DeskAddress.PERIOD));
        offer(way);
    }
}
