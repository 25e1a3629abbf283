package org.nightmap.report;

import java.util.List;

/**
 * What would become of statements if they were handed in now.
 *
 * @param added how many would be stored
 * @param there how many are stored already
 * @param conflicts those that contradict what is stored; while there is one, nothing is stored
 */
public record Expected(int added, int there, List<SubmissionConflict> conflicts) {

    public Expected {
        conflicts = List.copyOf(conflicts);
    }
}
