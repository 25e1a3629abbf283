package org.nightmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.util.function.Function;
import org.nightmap.access.NotAllowed;
import org.nightmap.language.Language;

/**
 * Says that a click could not be answered; the page stays. A browser that went away before its answer came is no fault, and the
 * framework's handler knows by which exceptions to tell; nor is a click of somebody whose rights were taken away meanwhile.
 */
final class FaultNotice extends DefaultErrorHandler {

    private static final int NOTICE_MILLISECONDS = 8000;

    @Override
    public void error(ErrorEvent event) {
        Throwable fault = findRelevantThrowable(event.getThrowable());
        if (!shouldHandle(fault)) {
            return;
        }
        if (fault instanceof NotAllowed) {
            show(texts -> texts.of("ui.problem.not_allowed_any_more"));
            return;
        }
        String number = Failures.log(event.getThrowable());
        show(texts -> texts.of("ui.problem.failure") + " " + texts.of("ui.problem.failure.hint", number));
    }

    private static void show(Function<Texts, String> words) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            Texts texts =
                    new Texts(Language.ofCode(ui.getLocale().getLanguage()).orElse(Language.EN));
            Notification.show(words.apply(texts), NOTICE_MILLISECONDS, Notification.Position.BOTTOM_CENTER);
        }
    }
}
