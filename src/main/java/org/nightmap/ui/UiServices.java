package org.nightmap.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.nightmap.atlas.Atlas;
import org.nightmap.language.Language;
import org.nightmap.picture.Pictures;
import org.nightmap.report.Reports;
import org.springframework.stereotype.Component;

/** What every page has in common: its first bytes, what is said when a session has ended, and when something fails. */
@Component
final class UiServices implements VaadinServiceInitListener {

    private final PageStatus status;

    UiServices(Atlas atlas, Pictures pictures, Reports reports) {
        status = new PageStatus(atlas, pictures, reports);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(UiServices::systemMessages);
        event.addIndexHtmlRequestListener(response -> {
            VaadinRequest request = response.getVaadinRequest();
            response.getVaadinResponse().setStatus(status.of(request));
            // It has the token of one session in it, and is not for whoever uses the browser next
            response.getVaadinResponse().setHeader("Cache-Control", "no-store");
            ThemeChoice.begin(response.getDocument(), request);
            response.getDocument()
                    .selectXpath("/html")
                    .attr("lang", PageLanguage.preferred(request).code());
        });
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new FaultNotice()));
    }

    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        Texts texts = new Texts(Language.ofCode(info.getLocale().getLanguage()).orElse(Language.EN));
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(texts.of("ui.session.ended"));
        messages.setSessionExpiredMessage(texts.of("ui.session.ended.hint"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.of("ui.problem.failure"));
        messages.setInternalErrorMessage(texts.of("ui.session.ended.hint"));
        messages.setCookiesDisabledCaption(texts.of("ui.session.cookies"));
        messages.setCookiesDisabledMessage(texts.of("ui.session.cookies.hint"));
        return messages;
    }
}
