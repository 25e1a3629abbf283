package org.nightmap.ui;

/** Takes the desk to another state; the parts of the desk know no other way to change anything. */
interface DeskNavigation {

    /** Shows a state and writes it into the address as a new step of the browser's history. */
    void go(DeskState state);

    /** Shows what was shown before a step, and takes the step back; where none was made here, it writes over the address. */
    void back(DeskState state);
}
