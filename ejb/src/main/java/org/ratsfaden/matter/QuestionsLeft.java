package org.ratsfaden.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ratsfaden.access.Reader;

/**
 * Remembers which questions something else has answered meanwhile, so that this is worked out once for each and not with every view:
 * again only when documents or answers have changed, and never for more than a few at a time. Whatever has not been worked out yet is
 * shown rather than withheld. Forgets everything with the process. Safe for several threads.
 */
final class QuestionsLeft {

    /** How many of the answered ones, and of the unknown ones, are worked out again at a time: those that have waited longest. */
    static final int MOST_AGAIN = 10;

    private static final int MOST_REMEMBERED = 10_000;

    private final Map<Question, Known> remembered = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();

    /** How it stands with a question for one reader. */
    enum Now {
        OPEN,
        /** By something else. */
        ANSWERED,
        /** This reader knows no such pieces, for the time being. */
        UNKNOWN
    }

    private record Question(Reader reader, PieceId one, PieceId other) {

        static Question of(Tie tie, Reader reader) {
            return new Question(reader, tie.one(), tie.other());
        }
    }

    /**
     * @param state of documents and answers, when it was worked out
     * @param order the lesser, the longer ago it was worked out
     */
    private record Known(String state, Now now, long order) {}

    /**
     * Those that are left, in their order.
     *
     * @param most no more of them
     * @param state something else whenever documents or answers have changed
     * @param workOut for this reader; called at most {@code most} times and three times {@link #MOST_AGAIN}
     */
    List<Tie> of(List<Tie> open, int most, String state, Reader reader, Function<Tie, Now> workOut) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        again(open, Now.ANSWERED, state, reader).forEach(tie -> keep(tie, state, reader, workOut));
        again(open, Now.UNKNOWN, state, reader).forEach(tie -> keep(tie, state, reader, workOut));
        List<Tie> left = new ArrayList<>();
        int toWorkOut = most + MOST_AGAIN;
        for (Tie tie : open) {
            Known known = remembered.get(Question.of(tie, reader));
            boolean maybe = known == null || known.now() == Now.OPEN;
            boolean worked = known != null && known.state().equals(state);
            boolean isLeft = maybe && (worked || toWorkOut-- <= 0 || keep(tie, state, reader, workOut) == Now.OPEN);
            if (isLeft) {
                left.add(tie);
            }
            if (left.size() == most) {
                return left;
            }
        }
        return left;
    }

    /** Those of one kind that were worked out before the last change, the longest ago first. */
    private List<Tie> again(List<Tie> open, Now now, String state, Reader reader) {
        record Stale(Tie tie, Known known) {}
        return open.stream()
                .flatMap(tie -> {
                    Known known = remembered.get(Question.of(tie, reader));
                    return known == null || known.now() != now || known.state().equals(state)
                            ? Stream.<Stale>empty()
                            : Stream.of(new Stale(tie, known));
                })
                .sorted(Comparator.comparingLong(stale -> stale.known().order()))
                .limit(MOST_AGAIN)
                .map(Stale::tie)
                .toList();
    }

    private Now keep(Tie tie, String state, Reader reader, Function<Tie, Now> workOut) {
        Now now = workOut.apply(tie);
        remembered.put(Question.of(tie, reader), new Known(state, now, count.incrementAndGet()));
        return now;
    }
}
