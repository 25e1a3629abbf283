package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.NavigationTrigger;

/** Asks before a page is left on which something would be lost: inside the application here, outside of it in the browser. */
final class LeaveGuard {

    private final Component page;
    private boolean unsaved;

    /**
     * Guards a page.
     *
     * @param editor selects the field for texts, whose words the server has only once the field is left
     */
    LeaveGuard(Component page, String editor) {
        this.page = page;
        page.addAttachListener(attached -> page.getElement().executeJs("""
                const ask = event => {
                  if (!this.isConnected) {
                    window.removeEventListener('beforeunload', ask);
                    return;
                  }
                  const text = this.querySelector($0);
                  if (this.unsaved || (text?.offsetParent && text.value.trim() !== '')) {
                    event.preventDefault();
                  }
                };
                window.addEventListener('beforeunload', ask);""", editor));
    }

    /** Says whether anything would be lost now. */
    void guard(boolean something) {
        unsaved = something;
        page.getElement().setProperty("unsaved", something);
    }

    /**
     * Holds whoever would leave until they have said that they want to.
     *
     * @param back puts the page's address back, which the browser has changed already where somebody goes back
     */
    void ask(BeforeLeaveEvent event, Texts texts, Runnable back) {
        if (unsaved) {
            ContinueNavigationAction leaving = event.postpone();
            boolean byHistory = event.getTrigger() == NavigationTrigger.HISTORY;
            new QuestionDialog(texts, texts.of("ui.review.leave.ask"), texts.of("ui.review.leave"), () -> {
                        guard(false);
                        leaving.proceed();
                    })
                    .orElse(byHistory ? back : () -> {})
                    .open();
        }
    }
}
