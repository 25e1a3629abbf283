package org.nightmap.ui;

/** Takes the desk to another state; the parts of the desk know no other way to change anything. */
interface DeskNavigation {

    /**
     * Shows a state that what is shown leads to, writes it into the address as a new step of the browser's history, and tells what
     * could not be taken along.
     */
    void go(DeskState state);

    /** Shows a state that has nothing to do with what is shown, as a new step of the browser's history. */
    void open(DeskState state);

    /**
     * Shows a state among others that pass by, and does not say it aloud: only the first of them is a new step of the browser's
     * history, over which the others are written.
     */
    void pass(DeskState state, boolean first);

    /** Says aloud what is shown, where it came in passing. */
    void say();

    /** Shows what was shown before a step, and takes the step back; where none was made here, it writes over the address. */
    void back(DeskState state);
}
