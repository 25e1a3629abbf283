package org.nightmap.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nightmap.intake.Earlier;
import org.nightmap.intake.Review;
import org.nightmap.intake.ReviewDesk;
import org.nightmap.intake.ReviewStore;
import org.nightmap.report.NewerRevision;
import org.nightmap.report.ReportSummary;
import org.springframework.stereotype.Component;

/**
 * Stores what was reviewed, after asking for what that needs: a reason where something stored is corrected, and a decision where
 * somebody else stored something meanwhile.
 */
@Component
class ReviewStorage {

    private final ReviewDesk desk;
    private final ReviewStore store;
    private final Reviewer reviewer;

    ReviewStorage(ReviewDesk desk, ReviewStore store, Reviewer reviewer) {
        this.desk = desk;
        this.store = store;
        this.reviewer = reviewer;
    }

    /**
     * Saves a draft.
     *
     * @param earlier what is stored of the review already, or null
     * @param done told what was stored, unless the person thought better of it
     */
    void save(Texts texts, Review review, @Nullable Earlier earlier, Consumer<Earlier> done) {
        String actor = reviewer.analyst();
        if (earlier == null) {
            done.accept(store.save(review, null, actor, ""));
        } else {
            correct(
                    texts,
                    texts.of("ui.review.save"),
                    earlier,
                    done,
                    (base, why) -> store.save(review, base, actor, why));
        }
    }

    /** Approves, as {@link #save}. A draft that is approved as it is needs no reason. */
    void approve(Texts texts, Review review, @Nullable Earlier earlier, Consumer<Earlier> done) {
        String actor = reviewer.approver();
        if (earlier == null) {
            reviewer.analyst();
            done.accept(store.approve(review, null, actor, ""));
        } else if (earlier.isOpenDraft() && !store.isChanged(review, earlier)) {
            unlessNewer(texts, () -> done.accept(store.approve(review, earlier, actor, "")), newer -> null);
        } else {
            reviewer.analyst();
            correct(
                    texts,
                    texts.of("ui.review.approve"),
                    earlier,
                    done,
                    (base, why) -> store.approve(review, base, actor, why));
        }
    }

    /**
     * Approves a draft that nobody has opened.
     *
     * @param done told when it is approved
     */
    void approve(Texts texts, ReportSummary draft, Runnable done) {
        Earlier earlier = store.find(draft.ref().id(), draft.ref().revision())
                .orElseThrow(() -> new IllegalStateException(draft.ref() + " is stored and is not there"));
        Review review = desk.reopen(earlier.report().statement());
        String actor = reviewer.approver();
        unlessNewer(
                texts,
                () -> {
                    store.approve(draft, review.doubts(), actor);
                    done.run();
                },
                newer -> null);
    }

    private static void correct(
            Texts texts, String action, Earlier earlier, Consumer<Earlier> done, Correction correction) {
        new ReasonDialog(texts, action, why -> store(texts, earlier, done, base -> correction.store(base, why))).open();
    }

    private static void store(Texts texts, Earlier earlier, Consumer<Earlier> done, Function<Earlier, Earlier> act) {
        unlessNewer(
                texts,
                () -> done.accept(act.apply(earlier)),
                newer -> () -> store(texts, earlier.knowing(newer.latest()), done, act));
    }

    /**
     * Acts, and where somebody else changed the report meanwhile says so.
     *
     * @param anyway what can be done nonetheless; null where nothing can
     */
    private static void unlessNewer(Texts texts, Runnable act, Function<NewerRevision, @Nullable Runnable> anyway) {
        try {
            act.run();
        } catch (NewerRevision newer) {
            new NewerRevisionDialog(texts, newer, anyway.apply(newer)).open();
        }
    }

    /** Stores a correction of a revision, with its reason. */
    private interface Correction {

        Earlier store(Earlier base, String why);
    }
}
