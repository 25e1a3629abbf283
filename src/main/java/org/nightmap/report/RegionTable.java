package org.nightmap.report;

import java.util.List;
import java.util.Set;
import org.nightmap.language.LocalizedText;

/** The database's table of regions, which lines refer to. */
public interface RegionTable {

    /**
     * Brings the table in line with the boundary layer. A region that left the layer stays where lines refer to it and is
     * marked as gone, so that no count is lost.
     */
    void align(List<Entry> regions);

    /** The keys of every region that a line can refer to, those that left the layer too. */
    Set<String> keys();

    /**
     * A region of the boundary layer.
     *
     * @param iso its key
     * @param name its name
     */
    record Entry(String iso, LocalizedText name) {}
}
