package org.nightmap.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final ClaimsByHand text = new ClaimsByHand();
    private final Claims claims = new Claims();

    @Test
    void findsClaimsByTheirSentenceAndByTheirPlace() {
        Claim tula = text.add(5, "RU-TUL");
        Claim both = text.add(7, "RU-TUL", "RU-KRS");
        Claim again = text.add(9, "RU-TUL");
        claims.add(tula);
        claims.add(both);
        claims.add(again);

        assertThat(claims.all()).containsExactly(tula, both, again);
        assertThat(claims.madeIn(1)).containsExactly(both);
        assertThat(claims.madeIn(3)).isEmpty();
        assertThat(claims.lastIn(2)).isSameAs(again);
        assertThat(claims.lastIn(1)).isNull();
        assertThat(claims.areOf(both.places.getLast())).isTrue();
        assertThat(claims.lastOf(tula.places.getFirst(), 2)).isSameAs(tula);
        assertThat(claims.lastOf(tula.places.getFirst(), 0)).isNull();
        assertThat(claims.lastOf(both.places.getLast(), 9)).isNull();
    }

    @Test
    void forgetsWhatWasReplacedOrTakenAway() {
        Claim tula = text.add(5, "RU-TUL");
        Claim kursk = text.add(7, "RU-KRS");
        Claim corrected = text.add(9, "RU-TUL");
        claims.add(tula);
        claims.add(kursk);

        claims.replace(tula, corrected);
        claims.remove(kursk);

        assertThat(claims.all()).containsExactly(corrected);
        assertThat(claims.madeIn(0)).isEmpty();
        assertThat(claims.madeIn(2)).containsExactly(corrected);
        assertThat(claims.areOf(kursk.places.getFirst())).isFalse();
        assertThat(claims.lastOf(tula.places.getFirst(), 3)).isSameAs(corrected);
    }
}
