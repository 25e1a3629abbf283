package org.nightmap.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes that could change a picture. */
@Component
class ChangeNumber {

    private final JdbcClient jdbc;

    ChangeNumber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be called first in a transaction that changes reports: the row stays locked until its end, so that such
     * transactions run one after the other and the number never runs ahead of a change.
     */
    void raise() {
        jdbc.sql("update change_number set number = number + 1").update();
    }

    long current() {
        return jdbc.sql("select number from change_number").query(Long.class).single();
    }
}
