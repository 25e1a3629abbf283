package org.nightmap.ui;

/** A part of the review of a statement that shows what it is given. */
interface ReviewPart {

    void show(ReviewContent content);
}
