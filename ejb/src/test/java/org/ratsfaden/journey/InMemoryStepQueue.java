package org.ratsfaden.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentId;

/** Steps in memory. */
public final class InMemoryStepQueue implements StepQueue {

    private record Entry(
            Step step,
            int attempts,
            Instant notBefore,
            @Nullable String node,
            Instant claimedUntil,
            String error) {}

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Clock clock;

    public InMemoryStepQueue(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void add(Step step) {
        entries.put(UUID.randomUUID(), new Entry(step, 0, clock.instant(), null, Instant.MIN, ""));
    }

    @Override
    public synchronized void addMissing(List<Step.Link> steps) {
        Set<Step> waiting = entries.values().stream()
                .filter(entry -> entry.attempts() == 0)
                .map(Entry::step)
                .collect(Collectors.toSet());
        steps.stream().filter(step -> !waiting.contains(step)).forEach(this::add);
    }

    @Override
    public synchronized List<Claimed> claim(String node, int limit, Instant now, Instant until) {
        List<Map.Entry<UUID, Entry>> due = entries.entrySet().stream()
                .filter(held -> !held.getValue().notBefore().isAfter(now))
                .filter(held -> held.getValue().claimedUntil().isBefore(now))
                .sorted(Comparator.comparing(
                                (Map.Entry<UUID, Entry> held) -> held.getValue().attempts(), Comparator.reverseOrder())
                        .thenComparing(held -> held.getValue().step() instanceof Step.Link))
                .limit(limit)
                .toList();
        boolean oneWasBegun = due.stream().anyMatch(held -> held.getValue().attempts() > 0);
        return due.stream()
                .limit(oneWasBegun ? 1 : limit)
                .map(held -> claimed(held, node, until))
                .toList();
    }

    private static Claimed claimed(Map.Entry<UUID, Entry> held, String node, Instant until) {
        Entry entry = held.getValue();
        int attempts = entry.attempts() + 1;
        held.setValue(new Entry(entry.step(), attempts, entry.notBefore(), node, until, entry.error()));
        return new Claimed(held.getKey(), entry.step(), attempts);
    }

    @Override
    public synchronized void done(Claimed claimed) {
        entries.remove(claimed.id());
    }

    @Override
    public synchronized void failed(Claimed claimed, String error, Instant notBefore) {
        entries.put(claimed.id(), new Entry(claimed.step(), claimed.attempts(), notBefore, null, Instant.MIN, error));
    }

    @Override
    public synchronized void postponed(Claimed claimed, String error, Instant notBefore) {
        entries.put(
                claimed.id(), new Entry(claimed.step(), claimed.attempts() - 1, notBefore, null, Instant.MIN, error));
    }

    @Override
    public synchronized void release(String node, Set<UUID> inHand) {
        entries.replaceAll((id, entry) -> node.equals(entry.node()) && !inHand.contains(id)
                ? new Entry(entry.step(), entry.attempts(), entry.notBefore(), null, Instant.MIN, entry.error())
                : entry);
    }

    @Override
    public synchronized List<Stuck> stuck(int limit) {
        return entries.entrySet().stream()
                .filter(held -> held.getValue().notBefore().equals(Instant.MAX))
                .limit(limit)
                .map(held -> new Stuck(
                        held.getKey(),
                        held.getValue().step(),
                        held.getValue().attempts(),
                        held.getValue().error(),
                        clock.instant()))
                .toList();
    }

    @Override
    public synchronized void retry(UUID id, Instant now) {
        entries.computeIfPresent(id, (key, entry) -> new Entry(entry.step(), 0, now, null, Instant.MIN, entry.error()));
    }

    @Override
    public synchronized Set<DocumentId> awaiting(Collection<DocumentId> documents) {
        return entries.values().stream()
                .map(entry -> entry.step().document())
                .filter(documents::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void forget(DocumentId document) {
        entries.values().removeIf(entry -> entry.step().document().equals(document));
    }

    @Override
    public synchronized long count() {
        return entries.size();
    }
}
