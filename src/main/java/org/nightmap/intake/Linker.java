package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.gazetteer.Token;
import org.nightmap.intake.Element.Count;
import org.nightmap.intake.Element.Spot;

/**
 * Finds which count of a sentence belongs to which places. A count stands beside its places, before or after them; of all ways to
 * pair the neighbours the one is taken whose words fit best ("over" before a place, a dash or "saw" after it), by dynamic
 * programming from left to right: at most n·k steps for n elements and lists of k places.
 *
 * <p>A link is as sure as the best way is better than the best way without it.
 */
final class Linker {

    /** A link below it is none: the words do not speak for it. */
    private static final double LEAST = -2.5;

    private static final double COUNT_LEFT_OUT = -4;
    private static final double PLACE_LEFT_OUT = -1;
    private static final int LONGEST_LIST = 40;

    private static final double LIST_PLACE = 0.4;
    private static final double RESPECTIVELY = 4;
    private static final double SPLIT_LIST = 1;

    private final List<Element> elements;
    private final Joints joints;
    private final LinkScore linkScore;

    /**
     * Counts and the places they belong to; several counts for as many places are in their order.
     *
     * @param score how well the words between them speak for it
     * @param margin by how much the best way is better than the best way without it
     */
    record Link(List<Count> counts, List<Spot> places, double score, double margin) {

        Link {
            counts = List.copyOf(counts);
            places = List.copyOf(places);
        }
    }

    /** The best way, the counts that belong to no place, and the places without a count. */
    record Result(List<Link> links, List<Count> counts, List<Spot> places) {}

    /** Which of a count and its places stands first. */
    enum Direction {
        NONE,
        COUNT_FIRST,
        PLACE_FIRST
    }

    /** From one element to the next that is not linked yet. */
    record Step(int next, Link link, double score, Direction direction) {}

    Linker(StatementWords words, List<Token> tokens, List<Element> elements) {
        this.elements = elements;
        this.joints = new Joints(words, tokens);
        this.linkScore = new LinkScore(words, tokens, elements);
    }

    Result link() {
        List<List<Step>> steps = steps();
        List<Link> links = new ArrayList<>();
        List<Count> counts = new ArrayList<>();
        List<Spot> places = new ArrayList<>();
        BestWay best = new BestWay(steps);
        int index = 0;
        for (Step step : best.steps()) {
            Link link = step.link();
            if (step.direction() == Direction.NONE) {
                counts.addAll(link.counts());
                places.addAll(link.places());
            } else {
                double margin = best.score() - best.scoreWithout(index, step);
                links.add(new Link(link.counts(), link.places(), link.score(), margin));
            }
            index = step.next();
        }
        return new Result(links, counts, places);
    }

    /** The links of the best way alone, without their margins. */
    List<Link> links() {
        return new BestWay(steps())
                .steps().stream()
                        .filter(step -> step.direction() != Direction.NONE)
                        .map(Step::link)
                        .toList();
    }

    private List<List<Step>> steps() {
        List<List<Step>> steps = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            steps.add(steps(i));
        }
        return steps;
    }

    private List<Step> steps(int i) {
        List<Step> steps = new ArrayList<>();
        Element element = elements.get(i);
        if (element instanceof Count count) {
            steps.add(new Step(i + 1, new Link(List.of(count), List.of(), 0, 0), COUNT_LEFT_OUT, Direction.NONE));
            List<Count> list = new ArrayList<>(List.of(count));
            for (int last = i; last - i < LONGEST_LIST; last++) {
                addPlacesAfter(steps, list, last + 1);
                if (last + 1 < elements.size()
                        && elements.get(last + 1) instanceof Count next
                        && joints.isList(list.getLast().phraseEnd(), next.first())
                        && !joints.isEach(next.first())) {
                    list.add(next);
                } else {
                    break;
                }
            }
        } else if (element instanceof Spot spot) {
            steps.add(new Step(i + 1, new Link(List.of(), List.of(spot), 0, 0), PLACE_LEFT_OUT, Direction.NONE));
            List<Spot> list = new ArrayList<>(List.of(spot));
            for (int last = i; last - i < LONGEST_LIST; last++) {
                addCountsAfter(steps, list, last + 1);
                if (last + 1 < elements.size()
                        && elements.get(last + 1) instanceof Spot next
                        && joints.isList(list.getLast().end(), next.first())) {
                    list.add(next);
                } else {
                    break;
                }
            }
        }
        return steps;
    }

    /** The places from an element on as those of the counts before it: one count for all, or one for each. */
    private void addPlacesAfter(List<Step> steps, List<Count> counts, int begin) {
        List<Spot> places = new ArrayList<>();
        double score = 0;
        for (int i = begin;
                i < elements.size() && elements.get(i) instanceof Spot spot && places.size() < LONGEST_LIST;
                i++) {
            if (places.isEmpty()) {
                score = linkScore.placeAfter(counts.getLast(), spot);
            } else if (!joints.isList(places.getLast().end(), spot.first())) {
                break;
            } else {
                score += LIST_PLACE;
            }
            places.add(spot);
            if (counts.size() == 1 && score >= LEAST) {
                steps.add(new Step(i + 1, new Link(counts, places, score, 0), score - split(i), Direction.COUNT_FIRST));
            } else if (counts.size() > 1 && counts.size() == places.size()) {
                double inOrder = score + RESPECTIVELY * (counts.size() - 1);
                steps.add(new Step(i + 1, new Link(counts, places, inOrder, 0), inOrder, Direction.COUNT_FIRST));
            }
        }
    }

    private void addCountsAfter(List<Step> steps, List<Spot> places, int begin) {
        List<Count> counts = new ArrayList<>();
        for (int i = begin;
                i < elements.size() && elements.get(i) instanceof Count count && counts.size() < places.size();
                i++) {
            if (!counts.isEmpty() && !joints.isList(counts.getLast().phraseEnd(), count.first())) {
                break;
            }
            counts.add(count);
            double score = linkScore.countAfter(places.getFirst(), places.getLast(), counts.getFirst());
            if (counts.size() == 1) {
                double one = score + LIST_PLACE * (places.size() - 1);
                if (one >= LEAST) {
                    steps.add(new Step(i + 1, new Link(counts, places, one, 0), one, Direction.PLACE_FIRST));
                }
            }
            if (counts.size() == places.size() && counts.size() > 1) {
                double inOrder = score + RESPECTIVELY * (counts.size() - 1);
                steps.add(new Step(i + 1, new Link(counts, places, inOrder, 0), inOrder, Direction.PLACE_FIRST));
            }
        }
    }

    /** What speaks against a list that ends at a place although "and" joins the next one to it. */
    private double split(int last) {
        boolean goesOn = last + 1 < elements.size()
                && elements.get(last) instanceof Spot spot
                && elements.get(last + 1) instanceof Spot next
                && next.preposition() < 0
                && joints.isList(spot.end(), next.first());
        return goesOn ? SPLIT_LIST : 0;
    }
}
