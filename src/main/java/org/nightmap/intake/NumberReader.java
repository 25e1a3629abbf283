package org.nightmap.intake;

import java.util.ArrayList;
import java.util.List;
import org.nightmap.gazetteer.Token;

/** Finds the numbers of a text, in digits and words, with the words that bound them ("more than", «около»). */
final class NumberReader {

    private final StatementWords classes;
    private final SingleNumbers single;
    private final SharesOfNumber shares;

    NumberReader(NumberWords words, StatementWords classes) {
        this.classes = classes;
        this.single = new SingleNumbers(words, classes);
        this.shares = new SharesOfNumber(single, classes);
    }

    /** All numbers, in order; also times, dates and amounts, which {@link NumberRoles} tells apart. */
    List<WrittenNumber> numbers(List<Token> tokens) {
        List<WrittenNumber> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            WrittenNumber share = shares.at(tokens, i);
            if (share != null) {
                found.add(bounded(tokens, share));
                i = share.end() - 1;
                continue;
            }
            WrittenNumber number = single.at(tokens, i);
            if (number != null) {
                WrittenNumber read = bounded(tokens, repeated(tokens, ranged(tokens, number)));
                found.add(read);
                i = read.end() - 1;
            }
        }
        return found;
    }

    /** 30–40, from 30 to 40, two or three. */
    private WrittenNumber ranged(List<Token> tokens, WrittenNumber low) {
        int joint = low.end();
        if (low.value() == null || joint + 1 >= tokens.size()) {
            return low;
        }
        Token between = tokens.get(joint);
        WrittenNumber high = single.at(tokens, joint + 1);
        if (high == null || high.value() == null || high.value() <= low.value()) {
            return low;
        }
        boolean touching = between.start() == tokens.get(joint - 1).end()
                && between.end() == tokens.get(joint + 1).start();
        boolean dash = "-–—".contains(between.text()) && touching;
        boolean opened = low.first() > 0 && isOneOf(tokens.get(low.first() - 1), "from", "between", "от", "с");
        boolean word = isOneOf(between, "to", "до") && (opened || !between.is("до"))
                || between.is("and") && opened
                || isOneOf(between, "or", "или");
        return dash || word ? new WrittenNumber(low.first(), high.end(), null, low.value(), high.value(), true) : low;
    }

    /** A number said twice: девять (9). */
    private WrittenNumber repeated(List<Token> tokens, WrittenNumber number) {
        int at = number.end();
        if (number.value() == null
                || at + 2 >= tokens.size()
                || !tokens.get(at).is("(")
                || !tokens.get(at + 2).is(")")) {
            return number;
        }
        WrittenNumber again = single.at(tokens, at + 1);
        return again != null && number.value().equals(again.value())
                ? WrittenNumber.exact(number.first(), at + 3, number.value())
                : number;
    }

    private WrittenNumber bounded(List<Token> tokens, WrittenNumber number) {
        Integer value = number.value();
        if (value == null) {
            return number;
        }
        int before = number.first();
        if (before > 0 && tokens.get(before - 1).is("a")) {
            before--;
        }
        if (classes.lengthBefore(tokens, before, WordClass.BOUND_LEAST) > 0) {
            return number.between(value, null);
        }
        if (classes.lengthBefore(tokens, before, WordClass.BOUND_BELOW) > 0) {
            return number.between(null, Math.max(0, value - 1));
        }
        if (classes.lengthBefore(tokens, before, WordClass.BOUND_MOST) > 0) {
            return number.between(null, value);
        }
        if (classes.lengthBefore(tokens, before, WordClass.BOUND_ABOVE) > 0) {
            return number.between(value + 1, null);
        }
        return classes.lengthBefore(tokens, before, WordClass.BOUND_ABOUT) > 0 ? number.between(null, null) : number;
    }

    private static boolean isOneOf(Token token, String... keys) {
        return List.of(keys).contains(token.key());
    }
}
