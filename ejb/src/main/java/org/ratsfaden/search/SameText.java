package org.ratsfaden.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Description;

/**
 * What a document says, to be held against another: the web page and the PDF of one press release say the same, whatever stands
 * around the text and however its lines are cut. The rows of words of both are compared (Broder, "On the resemblance and
 * containment of documents", 1997).
 */
public final class SameText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Words in a row. */
    private static final int ROW = 4;
    /** Of longer texts the beginning is compared. */
    private static final int MOST_WORDS = 4_000;
    /** Texts with fewer rows in common say the same by chance. */
    private static final int FEWEST_COMMON = 12;
    /** Part of the shorter text that stands in the longer one. */
    private static final double OF_THE_SHORTER = 0.75;
    /** An extract is no copy of the minutes it is taken from. */
    private static final double OF_THE_LONGER = 0.4;

    private final Description description;
    private final Set<Integer> rows;

    private SameText(Description description, Set<Integer> rows) {
        this.description = description;
        this.rows = rows;
    }

    /** @param pages repaired text */
    public static SameText of(Description description, List<String> pages) {
        Set<Integer> rows = new HashSet<>();
        int[] last = new int[ROW];
        int words = 0;
        for (String page : pages) {
            Matcher word = WORD.matcher(page);
            while (words < MOST_WORDS && word.find()) {
                last[words % ROW] = word.group().toLowerCase(Locale.GERMAN).hashCode();
                words++;
                if (words >= ROW) {
                    rows.add(row(last, words));
                }
            }
        }
        return new SameText(description, rows);
    }

    private static int row(int[] last, int words) {
        int row = 1;
        for (int i = 0; i < ROW; i++) {
            row = 31 * row + last[(words + i) % ROW];
        }
        return row;
    }

    /** Whether what is known of two documents allows that they say the same; the cheap question before {@link #saysWhat}. */
    public static boolean mayBeSame(Description one, Description other) {
        return one.kind() == other.kind()
                && agree(one.date(), other.date())
                && agree(one.committee(), other.committee())
                && agree(one.agendaItem(), other.agendaItem())
                && agree(signsDropped(one.reference()), signsDropped(other.reference()))
                && (one.date() != null && one.date().equals(other.date())
                        || one.title().equals(other.title()));
    }

    /** Whether both say the same. */
    public boolean saysWhat(SameText other) {
        if (!mayBeSame(description, other.description)) {
            return false;
        }
        Set<Integer> shorter = rows.size() < other.rows.size() ? rows : other.rows;
        Set<Integer> longer = shorter == rows ? other.rows : rows;
        long common = shorter.stream().filter(longer::contains).count();
        return common >= FEWEST_COMMON
                && common >= OF_THE_SHORTER * shorter.size()
                && common >= OF_THE_LONGER * longer.size();
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable String signsDropped(@Nullable String reference) {
        return reference == null
                ? null
                : reference.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.GERMAN);
    }
}
