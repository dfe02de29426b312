package org.ratsfaden.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.recognition.DocumentReader;
import org.ratsfaden.transaction.Transactions;

/**
 * Has everything recognised again that an older recogniser has read, from the kept text. What persons have said stays, and so
 * does who may read it. Asked again after it was cut short, it goes on where it stopped.
 */
public final class RecogniseOutdated {

    private static final int AT_ONCE = 500;

    private final Documents documents;
    private final StepQueue queue;
    private final Transactions transactions;
    private final Runnable wake;

    /** @param wake called after steps are committed */
    public RecogniseOutdated(Documents documents, StepQueue queue, Transactions transactions, Runnable wake) {
        this.documents = documents;
        this.queue = queue;
        this.transactions = transactions;
        this.wake = wake;
    }

    /**
     * Orders the next few hundred, once the last ones are done.
     *
     * @return how many were ordered
     */
    public Answer order() {
        Answer answer = transactions.inOne(() -> {
            Set<DocumentId> stuck = queue.stuck(Integer.MAX_VALUE).stream()
                    .map(step -> step.step().document())
                    .collect(Collectors.toSet());
            return queue.count() > stuck.size()
                    ? new Answer(0, false)
                    : ordered(documents.readBefore(DocumentReader.VERSION, AT_ONCE + stuck.size()), stuck);
        });
        wake.run();
        return answer;
    }

    private Answer ordered(List<DocumentId> outdated, Set<DocumentId> stuck) {
        List<DocumentId> free = outdated.stream()
                .filter(id -> !stuck.contains(id))
                .limit(AT_ONCE)
                .toList();
        free.forEach(id -> queue.add(new Step.Recognise(id)));
        return new Answer(free.size(), free.isEmpty());
    }

    /**
     * How far it is.
     *
     * @param ordered documents that were ordered now
     * @param finished whether nothing is outdated any more, but for what is stuck
     */
    public record Answer(int ordered, boolean finished) {}
}
