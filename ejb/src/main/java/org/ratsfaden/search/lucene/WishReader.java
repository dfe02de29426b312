package org.ratsfaden.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.search.lucene.NumberRuns.Run;

/**
 * Reads what people type: words, {@code "phrases"}, {@code -without}, {@code beginning*}, UND, ODER, NICHT, numbers in any
 * spelling. Takes everything and refuses nothing; what makes no sense as a sign is left out.
 *
 * <p>Of a very long input only the beginning counts: {@link #LONGEST} characters, {@link #MOST_WISHES} wishes.
 */
final class WishReader {

    static final int LONGEST = 2_000;
    static final int MOST_WISHES = 48;
    private static final int SHORTEST_BEGINNING = 2;

    private static final Pattern PIECE =
            Pattern.compile("-?\"([^\"]*)\"|-?(?:(?i)gremium|datum|art|az):\"[^\"]*\"|\\S+");

    private static final Pattern QUOTES = Pattern.compile("[„“”«»]");
    /** After these a hyphen stands for a word left out ("Privatpersonen und -organisationen"). */
    private static final Set<String> JOINED = Set.of("und", "oder", "sowie", "bzw.");

    private final German german;
    private final List<Wish> optional = new ArrayList<>();
    private final List<Wish> required = new ArrayList<>();
    private final List<Wish> excluded = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    /** What the operator before says about the next piece. */
    private Sign next = Sign.NONE;

    private enum Sign {
        NONE,
        AND,
        OR,
        NOT
    }

    private WishReader(German german) {
        this.german = german;
    }

    static Wishes read(String typed, German german) {
        WishReader reader = new WishReader(german);
        String text = QUOTES.matcher(typed.substring(0, Math.min(typed.length(), LONGEST)))
                .replaceAll("\"")
                .replace('\0', ' ');
        Matcher piece = PIECE.matcher(text);
        String before = "";
        while (piece.find() && reader.count() < MOST_WISHES) {
            boolean afterBlank = piece.start() == 0 || Character.isWhitespace(text.charAt(piece.start() - 1));
            boolean mayExclude = afterBlank && !JOINED.contains(before);
            reader.piece(piece.group(), piece.group(1), mayExclude);
            before = piece.group();
        }
        reader.endPlain();
        return new Wishes(first(reader.optional), first(reader.required), first(reader.excluded));
    }

    private static List<Wish> first(List<Wish> wishes) {
        return wishes.subList(0, Math.min(wishes.size(), MOST_WISHES));
    }

    private int count() {
        return optional.size() + required.size() + excluded.size() + plain.length() / 8;
    }

    private void piece(String piece, @Nullable String quoted, boolean mayExclude) {
        switch (piece) {
            case "UND", "AND", "&&", "+" -> operator(Sign.AND);
            case "ODER", "OR", "||" -> operator(Sign.OR);
            case "NICHT", "NOT" -> operator(Sign.NOT);
            default -> {
                boolean without = mayExclude && piece.length() > 1 && piece.startsWith("-");
                if (without) {
                    operator(Sign.NOT);
                }
                String words = without ? piece.substring(1) : piece;
                Matcher field = FieldWishes.WRITTEN.matcher(words);
                if (field.matches()) {
                    addOfField(field);
                } else if (quoted != null) {
                    add(phrase(quoted), Sign.AND);
                } else if (words.endsWith("*")) {
                    add(beginning(words), Sign.NONE);
                } else if (next == Sign.NONE) {
                    plain.append(words).append(' ');
                } else {
                    add(together(plainWishes(words)), Sign.NONE);
                }
            }
        }
    }

    private void addOfField(Matcher field) {
        List<Wish> understood =
                FieldWishes.of(field, german).map(List::of).orElseGet(() -> plainWishes(FieldWishes.value(field)));
        add(understood, next == Sign.NONE && isOfField(understood) ? Sign.AND : Sign.NONE);
    }

    private static boolean isOfField(List<Wish> wishes) {
        return wishes.stream().noneMatch(wish -> wish instanceof Wish.Word);
    }

    private void operator(Sign sign) {
        endPlain();
        next = sign;
    }

    private void endPlain() {
        optional.addAll(plainWishes(plain.toString()));
        plain.setLength(0);
    }

    /** @param usual what holds without an operator: AND for a phrase, NONE for words */
    private void add(List<Wish> wishes, Sign usual) {
        endPlain();
        Sign sign = next == Sign.NONE ? usual : next;
        next = Sign.NONE;
        if (wishes.isEmpty()) {
            return;
        }
        switch (sign) {
            case NONE -> optional.addAll(wishes);
            case NOT -> excluded.addAll(wishes);
            case AND -> {
                if (usual == Sign.NONE && !optional.isEmpty()) {
                    required.add(optional.removeLast());
                }
                required.addAll(wishes);
            }
            case OR -> addAlternative(wishes.getFirst());
        }
    }

    private void addAlternative(Wish wish) {
        List<Wish> before = !optional.isEmpty() ? optional : required;
        if (before.isEmpty()) {
            optional.add(wish);
            return;
        }
        Wish last = before.removeLast();
        List<Wish> alternatives = new ArrayList<>(last instanceof Wish.AnyOf(var wishes) ? wishes : List.of(last));
        alternatives.add(wish);
        before.add(new Wish.AnyOf(alternatives));
    }

    private List<Wish> phrase(String quoted) {
        List<German.Word> words = german.words(quoted);
        List<Run> runs =
                NumberRuns.of(quoted).groups().stream().flatMap(List::stream).toList();
        if (words.size() == 1 && runs.size() < 2) {
            return List.of(new Wish.Word(words.getFirst().text()));
        }
        return words.isEmpty() ? List.of() : List.of(new Wish.Phrase(words));
    }

    private List<Wish> beginning(String word) {
        String text = WordForms.of(word.replaceAll("^\\W+|\\*+$", ""));
        return text.length() < SHORTEST_BEGINNING ? together(plainWishes(text)) : List.of(new Wish.Beginning(text));
    }

    private static List<Wish> together(List<Wish> wishes) {
        return wishes.size() < 2 ? wishes : List.of(new Wish.AllOf(wishes));
    }

    /** Numbers with what belongs to them, and the words between. */
    private List<Wish> plainWishes(String text) {
        List<Wish> wishes = new ArrayList<>();
        int at = 0;
        for (List<Run> group : NumberRuns.of(text).groups()) {
            if (isReference(group, text)) {
                int start = group.getFirst().start();
                int end = group.getLast().end();
                wishes.addAll(words(text.substring(at, start)));
                wishes.add(new Wish.Reference(group, words(text.substring(start, end))));
                at = end;
            }
        }
        wishes.addAll(words(text.substring(at)));
        return wishes;
    }

    /** Two numbers, or one beside capitals: {@code 22-0916}, {@code PM 27}; but not "Saal 3". */
    private static boolean isReference(List<Run> group, String text) {
        return group.stream().filter(Run::isNumber).count() > 1
                || group.stream()
                        .filter(run -> !run.isNumber())
                        .anyMatch(run ->
                                text.substring(run.start(), run.end()).chars().allMatch(Character::isUpperCase));
    }

    private List<Wish.Word> words(String text) {
        return german.words(text).stream()
                .map(word -> new Wish.Word(word.text()))
                .distinct()
                .toList();
    }
}
