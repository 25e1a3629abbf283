package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Three changes of two reports by the test and one by "anna_b", then the test's own users: "reader" (added, password changed) and
 * "annaxb" (the same).
 */
@SpringJUnitConfig(AccessDatabase.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class AuditTrailTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    private TestUsers users;

    @BeforeEach
    void haveChanges() {
        report("2026-04-15-tass");
        report("100%");
        change("ADDED", "2026-04-15-tass", "anna_b", "<b>bold</b> & \"quoted\"", 1);
        change("APPROVED", "2026-04-15-tass", "boris", "", 2);
        change("ADDED", "100%", "boris", "", 3);
        users = new TestUsers(context);
        users.signIn(users.have("reader", Role.ANALYST));
        users.have("annaxb");
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    @Test
    void theNewestComesFirstAndReportsAndUsersAreTogether() {
        assertThat(subjects(AuditFilter.ALL))
                .containsExactly(
                        "annaxb PASSWORD_CHANGED",
                        "annaxb USER_ADDED",
                        "reader PASSWORD_CHANGED",
                        "reader USER_ADDED",
                        "100% ADDED",
                        "2026-04-15-tass APPROVED",
                        "2026-04-15-tass ADDED");
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndCountTheWhole() {
        List<AuditEntry> all = trail.page(AuditFilter.ALL, 0, 100);
        assertThat(trail.count(AuditFilter.ALL)).isEqualTo(7);
        assertThat(trail.page(AuditFilter.ALL, 0, 3)).isEqualTo(all.subList(0, 3));
        assertThat(trail.page(AuditFilter.ALL, 3, 3)).isEqualTo(all.subList(3, 6));
        assertThat(trail.page(AuditFilter.ALL, 6, 3)).isEqualTo(all.subList(6, 7));
    }

    @Test
    void itIsFilteredByReportUserAndAction() {
        assertThat(subjects(new AuditFilter("TASS", "", null)))
                .containsExactly("2026-04-15-tass APPROVED", "2026-04-15-tass ADDED");
        assertThat(subjects(new AuditFilter("", "reader", null)))
                .containsExactly("reader PASSWORD_CHANGED", "reader USER_ADDED");
        assertThat(subjects(new AuditFilter("", "boris", AuditAction.ADDED))).containsExactly("100% ADDED");
        assertThat(trail.count(new AuditFilter("", "boris", AuditAction.ADDED))).isEqualTo(1);
    }

    @Test
    void whatIsTypedHasNoMeaningOfItsOwn() {
        assertThat(subjects(new AuditFilter("%", "", null))).containsExactly("100% ADDED");
        assertThat(subjects(new AuditFilter("", "anna_b", null))).containsExactly("2026-04-15-tass ADDED");
        assertThat(subjects(new AuditFilter("", "' or 1=1 --", null))).isEmpty();
        assertThat(subjects(new AuditFilter("!", "", null))).isEmpty();
    }

    @Test
    void aReasonIsKeptAsItWasWritten() {
        assertThat(trail.page(new AuditFilter("", "anna_b", null), 0, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.detail()).isEqualTo("<b>bold</b> & \"quoted\"");
                    assertThat(entry.revision()).isEqualTo(1);
                    assertThat(entry.account()).isNull();
                });
    }

    @Test
    void whoHasNoRoleDoesNotReadIt() {
        users.signIn(users.have("norole"));
        assertThatThrownBy(() -> trail.count(AuditFilter.ALL)).isInstanceOf(NotAllowed.class);
        TestUsers.signOut();
        assertThatThrownBy(() -> trail.page(AuditFilter.ALL, 0, 1)).isInstanceOf(NotAllowed.class);
    }

    /** An action that a migration adds needs a name here, or the page could not be shown. */
    @Test
    void theDatabaseKnowsTheSameActions() {
        List<String> checks = jdbc.sql("""
                        select check_clause from information_schema.check_constraints
                        where constraint_name in ('AUDIT_ACTION', 'ACCOUNT_AUDIT_ACTION')
                        """).query(String.class).list();
        assertThat(checks).hasSize(2);
        // what was done to pins is told apart by its table
        String trail = jdbc.sql("select view_definition from information_schema.views where table_name = 'AUDIT_TRAIL'")
                .query(String.class)
                .single();
        Stream<String> ofPins =
                Pattern.compile("'(BASIS_[A-Z]+)'").matcher(trail).results().map(word -> word.group(1));
        assertThat(Stream.concat(
                                ofPins,
                                checks.stream()
                                        .flatMap(check -> Pattern.compile("[A-Z]+_?[A-Z]+(?=[|)])")
                                                .matcher(check)
                                                .results())
                                        .map(word -> word.group()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AuditAction.values()).map(Enum::name).toList());
    }

    private List<String> subjects(AuditFilter filter) {
        return trail.page(filter, 0, 100).stream()
                .map(entry -> subject(entry.report(), entry.account()) + " " + entry.action())
                .toList();
    }

    private static String subject(@Nullable String report, @Nullable String account) {
        return Stream.of(report, account)
                .filter(name -> name != null)
                .findFirst()
                .orElseThrow();
    }

    /** Written past the room that owns reports, which checks ids: what is stored already is read as it is. */
    private void report(String id) {
        jdbc.sql("alter table report drop constraint if exists report_id_form").update();
        jdbc.sql("insert into report (id) values (?)").param(id).update();
        jdbc.sql("""
                        insert into report_revision (report_id, revision, status, publisher, kind, listed_on, coverage,
                            language, window_text, note, attributed, elsewhere, complete, resolved, line_count, signature)
                        values (?, 1, 'DRAFT', 'TASS', 'NIGHT', date '2026-04-15', 'FULL', 'en', '', '', 0, 0, false, true,
                            0, '')
                        """).param(id).update();
    }

    private void change(String action, String report, String actor, String reason, int second) {
        jdbc.sql("""
                        insert into audit (at, actor, action, report_id, revision, reason)
                        values (dateadd(second, ?, timestamp with time zone '2026-04-15 07:00:00+00:00'), ?, ?, ?, 1, ?)
                        """).params(second, actor, action, report, reason).update();
    }
}
