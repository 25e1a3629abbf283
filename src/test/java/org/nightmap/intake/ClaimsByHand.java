package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.gazetteer.NameForm;
import org.nightmap.gazetteer.Place;
import org.nightmap.gazetteer.PlaceKind;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Reference;
import org.nightmap.intake.Reading.Total;
import org.nightmap.language.LocalizedText;

/** Claims without a text: each stands in a sentence of its own, one token after the other. */
final class ClaimsByHand {

    private final List<Claim> claims = new ArrayList<>();
    private int token;

    Claim add(int number, String... regions) {
        return add(WrittenNumber.exact(token, token + 1, number), null, false, regions);
    }

    Claim refer(Reference reference, String... regions) {
        return add(null, reference, false, regions);
    }

    Claim others(int number, String... regions) {
        return add(WrittenNumber.exact(token, token + 1, number), null, true, regions);
    }

    /** A count over a part of the country that is no region. */
    Claim area(int number) {
        int first = token;
        token += 2;
        Place volga = new Place(PlaceKind.AREA, null, List.of(), new LocalizedText("Volga region", "Поволжье"));
        Count count = new Count(first, first + 1, first + 1, WrittenNumber.exact(first, first + 1, number), null);
        NamedPlace place = new NamedPlace(first + 1, first + 2, volga, NameForm.TYPED);
        Claim claim = new Claim(claims.size(), count, List.of(place), false, false);
        claims.add(claim);
        return claim;
    }

    List<Claim> claims() {
        return claims;
    }

    /** A candidate for the total, in a sentence of its own. */
    static Total total(int number) {
        return new Total(WrittenNumber.exact(0, 1, number), 0, false, false);
    }

    private Claim add(
            @Nullable WrittenNumber number, @Nullable Reference reference, boolean others, String... regions) {
        Count count =
                new Count(token, token + 1, token + 1, number, reference, reference == Reference.DIVIDED ? 2 : 1, null);
        token++;
        List<NamedPlace> places =
                Stream.of(regions).map(region -> named(region, token++)).toList();
        Claim claim = new Claim(claims.size(), count, places, false, others);
        claims.add(claim);
        return claim;
    }

    private static NamedPlace named(String region, int token) {
        Place place = new Place(PlaceKind.REGION, region, List.of(), new LocalizedText(region, region));
        return new NamedPlace(token, token + 1, place, NameForm.TYPED);
    }
}
