package org.ratsfaden.clarification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ratsfaden.document.DocumentId;

/** The clerk's list in memory. */
public final class InMemoryClarifications implements Clarifications {

    private final List<Clarification> open = new ArrayList<>();
    private final Clock clock;

    public InMemoryClarifications(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void raise(DocumentId document, Clarification.Question question, String detail) {
        if (openAbout(document).stream().noneMatch(held -> held.question() == question)) {
            open.addFirst(new Clarification(UUID.randomUUID(), document, question, detail, clock.instant()));
        }
    }

    @Override
    public List<Clarification> open(int offset, int limit) {
        return open.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public long countOpen() {
        return open.size();
    }

    @Override
    public List<Clarification> openAbout(DocumentId document) {
        return open.stream().filter(held -> held.document().equals(document)).toList();
    }

    @Override
    public void forget(DocumentId document) {
        open.removeIf(held -> held.document().equals(document));
    }

    @Override
    public void settle(UUID id, String account) {
        open.removeIf(held -> held.id().equals(id));
    }
}
