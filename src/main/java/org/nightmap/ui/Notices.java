package org.nightmap.ui;

import com.vaadin.flow.component.notification.Notification;

/** Says that something was done, or what came of it. */
final class Notices {

    private static final int MILLISECONDS = 5000;

    private Notices() {}

    /** At the top, below the bar with the menu: at the bottom it would cover the sum and its checks. */
    static void show(String words) {
        Notification.show(words, MILLISECONDS, Notification.Position.TOP_CENTER);
    }
}
