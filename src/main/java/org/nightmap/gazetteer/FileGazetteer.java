package org.nightmap.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightmap.gazetteer.NameTrie.Found;
import org.nightmap.gazetteer.NameTrie.Name;

/** The names of one or more name files. */
final class FileGazetteer implements Gazetteer {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern REMARK = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+]");

    private final NameTrie names = new NameTrie();
    private final NearNames near = new NearNames();
    private final ShortNames shortNames = new ShortNames();
    private final Map<String, Place> byPlainName = new LinkedHashMap<>();

    /**
     * Takes in the entries.
     *
     * @throws UnfitNameFile if two of them have the same name; the message names both
     */
    FileGazetteer(List<PlaceEntry> entries) {
        entries.forEach(this::add);
    }

    @Override
    public Optional<Place> resolve(String written) {
        List<Token> tokens = Tokenizer.tokens(REMARK.matcher(written).replaceAll(" "));
        List<PlaceMention> found = find(tokens, false);
        if (found.size() != 1) {
            return Optional.empty();
        }
        PlaceMention mention = found.getFirst();
        boolean nothingElse = tokens.stream()
                .filter(Token::isWord)
                .filter(token -> token.start() < mention.start() || token.end() > mention.end())
                .allMatch(Qualifiers::isOne);
        return nothingElse ? Optional.of(mention.place()) : Optional.empty();
    }

    @Override
    public Optional<Place> shortened(String letters, String type) {
        return shortNames.beginning(Tokenizer.key(letters), Tokenizer.key(type));
    }

    @Override
    public List<PlaceMention> mentions(List<Token> tokens) {
        return find(tokens, true);
    }

    @Override
    public List<Place> nearest(String written, int most) {
        return near.nearest(REMARK.matcher(written).replaceAll(" "), most);
    }

    @Override
    public List<Place> places() {
        return byPlainName.values().stream().distinct().toList();
    }

    private List<PlaceMention> find(List<Token> tokens, boolean capitalised) {
        List<PlaceMention> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token first = tokens.get(i);
            Found name = first.isWord() ? names.longest(tokens, i) : null;
            if (name != null && (!capitalised || mayStand(tokens, i, name))) {
                found.add(new PlaceMention(
                        first.start(),
                        tokens.get(name.end() - 1).end(),
                        name.name().place(),
                        name.name().form()));
                i = name.end() - 1;
            }
        }
        return found;
    }

    /** A name has a capital, as a rule in its first word: республики Крым has it in its second. */
    private static boolean mayStand(List<Token> tokens, int begin, Found found) {
        return found.name().common()
                || tokens.subList(begin, found.end()).stream().anyMatch(Token::isCapitalised);
    }

    private void add(PlaceEntry entry) {
        entry.typed().forEach(name -> {
            addTyped(entry, name);
            shortNames.add(name, entry);
        });
        entry.own()
                .forEach(name -> names.add(
                        words(name), new Name(entry.place(), NameForm.ALONE, isCommon(name), entry.origin())));
        Stream.concat(entry.typed().stream(), entry.own().stream()).forEach(name -> {
            byPlainName.putIfAbsent(plain(name), entry.place());
            near.add(name, entry.place());
        });
    }

    private void addTyped(PlaceEntry entry, String name) {
        PlaceType type = entry.type();
        if (!isRussian(name)) {
            type.english().forEach(word -> put(entry, words(name + " " + word), NameForm.TYPED));
            if (type == PlaceType.REPUBLIC) {
                put(entry, words("republic of " + name), NameForm.TYPED);
            }
            if (type.kind() == PlaceKind.REGION) {
                put(entry, words(name), NameForm.ALONE);
            }
            return;
        }
        List<Set<String>> forms = words(name);
        if (RussianForms.isAdjective(Tokenizer.key(name))) {
            put(entry, append(forms, type.russian()), NameForm.TYPED);
            put(entry, forms, NameForm.ADJECTIVE);
            if (type.kind() == PlaceKind.REGION && !Latin.adjective(name).isEmpty()) {
                put(entry, append(List.of(Latin.adjective(name)), type.english()), NameForm.TYPED);
            }
            if (!type.masculine().isEmpty()) {
                put(entry, append(List.of(RussianForms.masculine(name)), type.masculine()), NameForm.TYPED);
            }
        } else {
            put(entry, forms, NameForm.ALONE);
            List<Collection<String>> typeFirst = new ArrayList<>();
            typeFirst.add(type.russian());
            typeFirst.addAll(forms);
            put(entry, typeFirst, NameForm.TYPED);
        }
    }

    private void put(PlaceEntry entry, List<? extends Collection<String>> words, NameForm form) {
        names.add(words, new Name(entry.place(), form, false, entry.origin()));
    }

    private static List<Collection<String>> append(List<? extends Collection<String>> words, Collection<String> last) {
        List<Collection<String>> all = new ArrayList<>(words);
        all.add(last);
        return all;
    }

    /** The forms of each word of a name, marks between the words included. */
    private static List<Set<String>> words(String name) {
        return Stream.of(name.split(" ")).flatMap(FileGazetteer::formsOfWord).toList();
    }

    private static Stream<Set<String>> formsOfWord(String word) {
        if (word.contains("/")) {
            return Stream.of(Stream.of(word.split("/"))
                    .map(Tokenizer::key)
                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        boolean russian = isRussian(word);
        return Tokenizer.tokens(word).stream()
                .map(token -> russian && token.isWord() ? RussianForms.of(token.text()) : Set.of(token.key()));
    }

    private static boolean isCommon(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String plain(String name) {
        return Tokenizer.key(REMARK.matcher(name).replaceAll(" ")).strip();
    }

    static boolean isRussian(String name) {
        return CYRILLIC.matcher(name).find();
    }
}
