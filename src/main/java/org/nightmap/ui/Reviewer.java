package org.nightmap.ui;

import org.nightmap.access.CurrentUser;
import org.nightmap.access.Role;
import org.springframework.stereotype.Component;

/** Who reviews statements, for the audit trail, and what they may do. It is asked anew each time, as a right can be taken away. */
@Component
class Reviewer {

    private final CurrentUser user;

    Reviewer(CurrentUser user) {
        this.user = user;
    }

    /**
     * The name of whoever enters a report.
     *
     * @throws org.nightmap.access.NotAllowed for those who may not
     */
    String analyst() {
        return user.require(Role.ANALYST).name().value();
    }

    /**
     * The name of whoever approves a report.
     *
     * @throws org.nightmap.access.NotAllowed for those who may not
     */
    String approver() {
        return user.require(Role.APPROVER).name().value();
    }

    boolean mayCorrect() {
        return user.signedIn().filter(somebody -> somebody.has(Role.ANALYST)).isPresent();
    }

    boolean mayApprove() {
        return user.signedIn().filter(somebody -> somebody.has(Role.APPROVER)).isPresent();
    }
}
