package org.nightmap.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightmap.language.Language;
import org.nightmap.time.Period;

/**
 * Reads an address that somebody kept, of which something may be gone since: a region, a view, a report. What cannot be shown is
 * left out and told; the rest is shown. An address that somebody has just written is read by {@link DeskAddress} alone, which
 * refuses it: there a fault is a slip, and what is left of it is only offered.
 */
final class TolerantAddress {

    /** What does not depend on how numbers become colours; of the rest, whatever is not about which maps there are goes together. */
    private static final Set<String> APART = Set.of(
            DeskAddress.PERIOD,
            DeskAddress.BASIS,
            DeskAddress.REGION,
            DeskAddress.LANGUAGE,
            DeskAddress.VIEW,
            DeskAddress.SYMBOLS,
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
     * @param faults what was found wrong, in the order in which it was found; empty where all is shown
     * @param leftOut the names of the parameters that were left out for it
     */
    record Read(DeskState state, List<BadAddressException> faults, List<String> leftOut) {

        Read {
            faults = List.copyOf(faults);
            leftOut = List.copyOf(leftOut);
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
        List<String> leftOut = new ArrayList<>();
        while (true) {
            try {
                DeskState state = strict.parse(new QueryParameters(left), opening, language);
                basis.check(state);
                return new Read(state, faults, leftOut);
            } catch (BadAddressException fault) {
                faults.add(fault);
                leftOut.addAll(leaveOut(left, fault));
            }
        }
    }

    /** Classes of one's own without their breaks are none either, nor is a comparison with nothing. */
    private static Set<String> leaveOut(Map<String, List<String>> left, BadAddressException fault) {
        if (left.remove(fault.parameter()) != null) {
            return Set.of(fault.parameter());
        }
        boolean ofMaps = SymbologyAddress.ARRANGED.contains(fault.parameter());
        Set<String> out = new TreeSet<>(left.keySet());
        out.removeIf(name -> APART.contains(name) || SymbologyAddress.ARRANGED.contains(name) != ofMaps);
        if (!left.keySet().removeAll(out)) {
            throw fault;
        }
        return out;
    }
}
