package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Arranged;
import org.nightmap.choropleth.Arrangement;
import org.nightmap.time.Night;
import org.nightmap.time.Period;

/** The choice of which maps of the period stand there, and of what it is compared with. */
final class ArrangementPanel extends Div implements DeskPart {

    /** Before it there are no nights. */
    private static final LocalDate EARLIEST = LocalDate.of(Night.FIRST_YEAR, 1, 1);

    private final DeskNavigation navigation;
    private final Segment<Arrangement> arrangements;
    private final PeriodNavigator against;
    private final Div comparison;
    private final Div words = Markup.box("nm-secondary");
    private final Div same = Markup.box("nm-secondary nm-comparison-same");
    private @Nullable DeskContent content;

    ArrangementPanel(CalendarNights nights, DeskNavigation navigation) {
        this.navigation = navigation;
        addClassName("nm-arrangement");
        arrangements = new Segment<>(this::arrange);
        against = new PeriodNavigator(nights, PeriodNavigator.Names.COMPARED, this::compare);
        against.addClassName("nm-against");
        comparison = Markup.box("nm-comparison", words, against, same);
        add(arrangements);
    }

    @Override
    public void show(DeskContent shown) {
        content = shown;
        Texts texts = shown.texts();
        Arrangement as = shown.state().arranged().as();
        arrangements.show(
                texts.of("ui.arrangement"),
                Stream.of(Arrangement.values())
                        .filter(each -> each != Arrangement.NIGHTS
                                || new Arranged(Arrangement.NIGHTS, null)
                                        .fits(shown.state().period()))
                        .toList(),
                as,
                each -> texts.of("ui.arrangement." + each.code()));
        DeskContent.Compared compared = shown.compared();
        if (compared == null) {
            comparison.removeFromParent();
        } else {
            add(comparison);
            words.setText(texts.of("ui.arrangement.against"));
            same.setText(texts.of("ui.arrangement.same"));
            same.setVisible(compared.picture().period().equals(shown.state().period()));
            against.show(
                    new PeriodNavigator.Place(texts, compared.picture().period(), compared.before(), compared.after()),
                    texts.of("ui.arrangement.navigator"),
                    inShort(texts, compared.picture().period()));
        }
    }

    private static String inShort(Texts texts, Period period) {
        String last = texts.date(period.to().morning());
        return period.isOneNight() ? last : texts.date(period.from().morning()) + " – " + last;
    }

    private void arrange(Arrangement as) {
        if (content == null) {
            return;
        }
        DeskState state = content.state();
        Period other = state.arranged().against();
        navigation.go(state.withArranged(
                as.isComparison() ? new Arranged(as, other == null ? usual(content) : other) : new Arranged(as, null)));
    }

    private void compare(Period other) {
        if (content != null) {
            DeskState state = content.state();
            navigation.go(state.withArranged(new Arranged(state.arranged().as(), other)));
        }
    }

    /** With a night the nearest one with a report before it, with a span as many nights before it. */
    static Period usual(DeskContent content) {
        Period period = content.state().period();
        if (period.isOneNight() && content.before() != null) {
            return Period.of(content.before());
        }
        LocalDate last = period.from().morning().minusDays(1);
        LocalDate first = period.from().morning().minusDays(period.length());
        return new Period(night(first), night(last));
    }

    private static Night night(LocalDate morning) {
        return new Night(morning.isBefore(EARLIEST) ? EARLIEST : morning);
    }
}
