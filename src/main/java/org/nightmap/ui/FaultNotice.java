package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import org.nightmap.language.Language;

/**
 * Says that a click could not be answered; the page stays. A browser that went away before its answer came is no fault, and the
 * framework's handler knows by which exceptions to tell.
 */
final class FaultNotice extends DefaultErrorHandler {

    private static final int NOTICE_MILLISECONDS = 8000;

    @Override
    public void error(ErrorEvent event) {
        Throwable fault = findRelevantThrowable(event.getThrowable());
        if (!shouldHandle(fault)) {
            return;
        }
        String number = Failures.log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Texts texts =
                    new Texts(Language.ofCode(ui.getLocale().getLanguage()).orElse(Language.EN));
            Notification.show(
                    texts.of("ui.problem.failure") + " " + texts.of("ui.problem.failure.hint", number),
                    NOTICE_MILLISECONDS,
                    Notification.Position.BOTTOM_CENTER);
        }
    }
}
