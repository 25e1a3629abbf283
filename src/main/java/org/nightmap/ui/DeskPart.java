package org.nightmap.ui;

/** A part of the desk that shows what it is given and keeps nothing else. */
interface DeskPart {

    void show(DeskContent content);
}
