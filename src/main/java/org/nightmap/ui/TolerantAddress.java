package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

/**
 * Reads an address that somebody kept, of which something may be gone since: a region, a view, a report. What cannot be shown is
 * left out and told; the rest is shown. An address that somebody has just written is read by {@link DeskAddress} alone, which
 * refuses it: there a fault is a slip.
 */
final class TolerantAddress {

    /** What does not depend on how numbers become colours; the rest, whatever it is, goes together. */
    private static final Set<String> APART = Set.of(
            DeskAddress.PERIOD,
            DeskAddress.BASIS,
            DeskAddress.REGION,
            DeskAddress.LANGUAGE,
            DeskAddress.VIEW,
            DeskAddress.OPEN);

    private final DeskAddress strict;
    private final ChosenBasis basis;

    TolerantAddress(DeskAddress strict, ChosenBasis basis) {
        this.strict = strict;
        this.basis = basis;
    }

    /**
     * What is shown.
     *
     * @param faults what was left out, in the order in which it was found; empty where all is shown
     */
    record Read(DeskState state, List<BadAddressException> faults) {

        Read {
            faults = List.copyOf(faults);
        }

        /** Whether another night is shown than was asked for. */
        boolean isOfAnotherPeriod() {
            return faults.stream().anyMatch(fault -> fault.parameter().equals(DeskAddress.PERIOD));
        }
    }

    /**
     * Reads an address.
     *
     * @param opening the period of an address that names none, or none that can be shown
     * @param language the reader's, whatever the address names
     */
    Read read(QueryParameters kept, Period opening, Language language) {
        Map<String, List<String>> left = new LinkedHashMap<>(kept.getParameters());
        left.put(DeskAddress.LANGUAGE, List.of(language.code()));
        List<BadAddressException> faults = new ArrayList<>();
        while (true) {
            try {
                DeskState state = strict.parse(new QueryParameters(left), opening, language);
                basis.check(state);
                return new Read(state, faults);
            } catch (BadAddressException fault) {
                faults.add(fault);
                leaveOut(left, fault);
            }
        }
    }

    /** Classes of one's own without their breaks are none either. */
    private static void leaveOut(Map<String, List<String>> left, BadAddressException fault) {
        if (left.remove(fault.parameter()) == null && !left.keySet().retainAll(APART)) {
            throw fault;
        }
    }
}
