package org.nightmap.access;

import java.util.List;

/** Who changed what and when, read by {@link Role#ANALYST analysts} and whoever has another role. */
public interface AuditTrail {

    /**
     * A page of it, the newest first.
     *
     * @throws NotAllowed for those without a role
     */
    List<AuditEntry> page(AuditFilter filter, int offset, int limit);

    /**
     * How many changes there are.
     *
     * @throws NotAllowed for those without a role
     */
    int count(AuditFilter filter);
}
