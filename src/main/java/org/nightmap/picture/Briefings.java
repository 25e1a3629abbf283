package org.nightmap.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.nightmap.report.Coverage;
import org.nightmap.time.Night;
import org.nightmap.time.Period;
import org.springframework.stereotype.Service;

/** Puts a night beside those before it. */
@Service
public class Briefings {

    private static final int WEEK = 7;

    private final Pictures pictures;

    Briefings(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The briefing of a night, each night drawn from its pinned basis, else from the one that the rules choose. */
    public Briefing of(Night night) {
        List<Night> week = IntStream.rangeClosed(1, WEEK)
                .filter(back -> night.morning().minusDays(back).getYear() >= Night.FIRST_YEAR)
                .mapToObj(back -> night.plusNights(-back))
                .toList();
        Picture tonight = pictures.of(Period.of(night));
        List<Picture> before = week.stream().map(Period::of).map(pictures::of).toList();
        List<Night> partly = pictures.nights(new Period(week.isEmpty() ? night : week.getLast(), night)).stream()
                .filter(each -> each.coverage() != Coverage.FULL)
                .map(NightOverview::night)
                .toList();
        return BriefingMaker.make(tonight, before, partly);
    }
}
