package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightmap.access.UnfitView.Reason;
import org.springframework.beans.factory.annotation.Autowired;

/** Views kept under names: one's own, so many, each name once. */
class SavedViewsTest extends HavingAccounts {

    private static final String NIGHT = "/?period=2025-10-25&lang=en";
    private static final String SPAN = "/?period=2025-10-01..2025-10-31&lang=en";

    @Autowired
    private SavedViews views;

    private UserName anna;
    private UserName boris;

    @BeforeEach
    void haveTwoUsers() {
        anna = users.have("anna", Role.ANALYST);
        boris = users.have("boris");
        users.signIn(anna);
    }

    @Test
    void aViewIsSavedRenamedOverwrittenAndDeleted() {
        SavedView saved = views.save(new ViewName("Волна"), NIGHT);
        assertThat(views.all()).containsExactly(saved);
        assertThat(saved.address()).isEqualTo(NIGHT);
        views.rename(saved.id(), new ViewName("волна октября"));
        views.overwrite(saved.id(), SPAN);
        assertThat(views.find(saved.id())).hasValue(new SavedView(saved.id(), new ViewName("волна октября"), SPAN));
        views.delete(saved.id());
        assertThat(views.all()).isEmpty();
        views.delete(saved.id());
        assertUnfit(() -> views.rename(saved.id(), new ViewName("x")), Reason.GONE);
        assertUnfit(() -> views.overwrite(saved.id(), NIGHT), Reason.GONE);
    }

    @Test
    void viewsAreListedByName() {
        Stream.of("beta", "Alpha", "gamma").forEach(name -> views.save(new ViewName(name), NIGHT));
        assertThat(views.all()).extracting(view -> view.name().value()).containsExactly("Alpha", "beta", "gamma");
    }

    @Test
    void namesThatDifferInCaseAloneAreTheSame() {
        SavedView saved = views.save(new ViewName("Ночь"), NIGHT);
        assertUnfit(() -> views.save(new ViewName("НОЧЬ"), SPAN), Reason.NAME_TAKEN);
        SavedView other = views.save(new ViewName("День"), SPAN);
        assertUnfit(() -> views.rename(other.id(), new ViewName("ночь")), Reason.NAME_TAKEN);
        views.rename(saved.id(), new ViewName("НОЧЬ"));
        assertThat(views.find(saved.id()).orElseThrow().name().value()).isEqualTo("НОЧЬ");
    }

    @Test
    void nobodyReachesAnothersViews() {
        SavedView hers = views.save(new ViewName("mine"), NIGHT);
        users.signIn(boris);
        assertThat(views.all()).isEmpty();
        assertThat(views.find(hers.id())).isEmpty();
        assertUnfit(() -> views.rename(hers.id(), new ViewName("his")), Reason.GONE);
        assertUnfit(() -> views.overwrite(hers.id(), SPAN), Reason.GONE);
        views.delete(hers.id());
        views.save(new ViewName("mine"), SPAN);
        users.signIn(anna);
        assertThat(views.all()).containsExactly(hers);
    }

    @Test
    void whoIsNotSignedInHasNoneAndChangesNone() {
        SavedView hers = views.save(new ViewName("mine"), NIGHT);
        TestUsers.signOut();
        assertThat(views.all()).isEmpty();
        assertThat(views.find(hers.id())).isEmpty();
        Stream.<Runnable>of(
                        () -> views.save(new ViewName("x"), NIGHT),
                        () -> views.rename(hers.id(), new ViewName("x")),
                        () -> views.overwrite(hers.id(), SPAN),
                        () -> views.delete(hers.id()))
                .forEach(change -> assertThatThrownBy(change::run).isInstanceOf(NotAllowed.class));
    }

    @Test
    void nobodyHasMoreThanAHundred() {
        IntStream.rangeClosed(1, 100).forEach(i -> views.save(new ViewName("view " + i), NIGHT));
        assertUnfit(() -> views.save(new ViewName("view 101"), NIGHT), Reason.TOO_MANY);
        assertThat(views.all()).hasSize(100);
        users.signIn(boris);
        views.save(new ViewName("view 101"), NIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "?period=2025-10-25", ""})
    void whatIsNoAddressOfThisApplicationIsRefused(String address) {
        assertThatThrownBy(() -> views.save(new ViewName("x"), address)).isInstanceOf(IllegalArgumentException.class);
        assertThat(views.all()).isEmpty();
    }

    @Test
    void anAddressHasItsLimit() {
        views.save(new ViewName("longest"), "/?" + "x".repeat(1998));
        assertThatThrownBy(() -> views.save(new ViewName("longer"), "/?" + "x".repeat(1999)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The composed and the decomposed é are the same letter. */
    @Test
    void aNameIsTrimmedAndHasItsLimits() {
        assertThat(ViewName.parse("  October wave \t")).hasValue(new ViewName("October wave"));
        assertThat(ViewName.parse("caf\u0065\u0301")).hasValue(new ViewName("caf\u00e9"));
        assertThat(ViewName.parse("x".repeat(80))).isPresent();
        assertThat(ViewName.parse("x".repeat(81))).isEmpty();
        assertThat(ViewName.parse(" \u2003 ")).isEmpty();
        assertThat(ViewName.parse("two\nlines")).isEmpty();
    }

    private static void assertUnfit(Runnable change, Reason reason) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        UnfitView.class, unfit -> assertThat(unfit.reason()).isEqualTo(reason));
    }
}
