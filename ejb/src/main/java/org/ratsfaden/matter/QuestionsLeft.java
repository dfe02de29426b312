package org.ratsfaden.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.ratsfaden.access.Reader;

/**
 * Remembers which questions something else has answered meanwhile, so that this is worked out once for each and not with every view:
 * again only when documents or answers have changed, and of those that were answered never more than {@link #MOST_AGAIN} at a time, the
 * newest first. Forgets everything with the process. Safe for several threads.
 */
final class QuestionsLeft {

    /** How many of the answered ones are worked out again after a change. */
    static final int MOST_AGAIN = 10;

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<Question, Known> remembered = new ConcurrentHashMap<>();

    private record Question(Reader reader, PieceId one, PieceId other) {}

    /** @param state of documents and answers, when it was worked out */
    private record Known(String state, boolean answered) {}

    /**
     * Those that are left, in their order.
     *
     * @param most no more of them
     * @param state something else whenever documents or answers have changed
     * @param isAnswered works it out for this reader
     */
    List<Tie> of(List<Tie> open, int most, String state, Reader reader, Predicate<Tie> isAnswered) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        List<Tie> left = new ArrayList<>();
        int again = 0;
        for (Tie tie : open) {
            Question question = new Question(reader, tie.one(), tie.other());
            Known known = remembered.get(question);
            boolean stale = known == null || !known.state().equals(state);
            if (known == null || stale && (!known.answered() || again++ < MOST_AGAIN)) {
                known = new Known(state, isAnswered.test(tie));
                remembered.put(question, known);
            }
            if (!known.answered()) {
                left.add(tie);
            }
            if (left.size() == most) {
                return left;
            }
        }
        return left;
    }
}
