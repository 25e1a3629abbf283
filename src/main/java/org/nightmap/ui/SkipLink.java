package org.nightmap.ui;

import com.vaadin.flow.component.html.NativeButton;

/**
 * The way past the bar at the top of a page, the first stop of the Tab key. A button, as a link to a part of the page would be
 * one from the root of the application.
 */
final class SkipLink extends NativeButton {

    SkipLink() {
        addClassNames("nm-link", "nm-skip");
        getElement().executeJs("""
                this.addEventListener('click', () => {
                  const main = [...document.querySelectorAll('main')].find((part) => part.offsetParent);
                  main?.setAttribute('tabindex', '-1');
                  main?.focus();
                });""");
    }
}
