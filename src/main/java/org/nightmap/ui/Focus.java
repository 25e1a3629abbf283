package org.nightmap.ui;

import com.vaadin.flow.component.Component;

/** Where the keyboard stands when a change of the page takes away what it stood on. */
final class Focus {

    private Focus() {}

    /**
     * Gives the focus to a neighbour, once the change has reached the page, if it was lost with it. Who has gone on meanwhile is
     * not called back.
     *
     * @param lost what was taken away, closed or disabled, whether or not it is still on the page
     */
    static void handOver(Component lost, Component neighbour) {
        neighbour.getElement().executeJs("""
                const at = document.activeElement;
                if ($0?.contains(at) || (at === document.body && !$0?.disabled)) this.focus();""", lost.getElement());
    }

    /** Lets a component that is only read have the focus, though the Tab key does not stop there. */
    static void receivable(Component component) {
        component.getElement().setAttribute("tabindex", "-1");
    }
}
