package org.nightmap.ui;

import java.util.function.UnaryOperator;
import org.nightmap.intake.Review;

/** What the parts of a review can do to it; they know no other way to change anything. */
interface ReviewActions {

    /** Corrects the review; everything that shows it is shown anew. */
    void change(UnaryOperator<Review> correction);

    /** Takes the last correction back. */
    void undo();

    /** Goes back to the text, which is kept. */
    void discard();

    void save();

    void approve();

    /** Puts the focus on a line in the table. */
    void goToLine(int id);

    /** Puts the focus on a doubt about the whole, by its code; nothing where there is none of it. */
    void goToDoubt(String code);
}
