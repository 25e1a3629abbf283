package org.nightmap.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names, word by word, each word in all its forms. */
final class NameTrie {

    private final Node root = new Node();

    /**
     * A known name.
     *
     * @param place what it means
     * @param form how it stands in a text
     * @param common whether it is of common words, and so needs no capital
     * @param origin where it was written down
     */
    record Name(Place place, NameForm form, boolean common, String origin) {}

    /** The longest name found at a token, and the token after it. */
    record Found(Name name, int end) {}

    /**
     * Adds a name.
     *
     * @param words the forms of its words, in order
     * @throws UnfitNameFile if another place has the name; the message names both
     */
    void add(List<? extends Collection<String>> words, Name name) {
        List<Node> ends = List.of(root);
        for (Collection<String> forms : words) {
            List<Node> next = new ArrayList<>();
            for (Node node : ends) {
                forms.forEach(form -> next.add(node.children.computeIfAbsent(form, key -> new Node())));
            }
            ends = next;
        }
        for (Node end : ends) {
            Name known = end.name;
            if (known == null || (known.form != NameForm.TYPED && name.form == NameForm.TYPED)) {
                end.name = known == null ? name : sameOrFail(known, name, words);
            } else {
                sameOrFail(known, name, words);
            }
        }
    }

    /** The longest name that begins at a token. */
    @Nullable Found longest(List<Token> tokens, int begin) {
        Node node = root;
        Found found = null;
        for (int i = begin; i < tokens.size(); i++) {
            Node next = node.children.get(tokens.get(i).key());
            if (next == null) {
                return found;
            }
            node = next;
            if (node.name != null) {
                found = new Found(node.name, i + 1);
            }
        }
        return found;
    }

    private static Name sameOrFail(Name known, Name added, List<? extends Collection<String>> words) {
        if (!known.place.isSameAs(added.place)) {
            String nominative =
                    words.stream().map(forms -> forms.iterator().next()).collect(Collectors.joining(" "));
            throw new UnfitNameFile(
                    "The name '%s', or a case of it, means %s (%s) and %s (%s). A name means one place: take it out of one of the two lines."
                            .formatted(
                                    nominative, known.place.shown(), known.origin, added.place.shown(), added.origin));
        }
        return added;
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private @Nullable Name name;
    }
}
