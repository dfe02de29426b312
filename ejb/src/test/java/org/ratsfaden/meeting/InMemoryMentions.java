package org.ratsfaden.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.Subject;

/** Mentions in memory, beside documents in memory; not for several threads. */
public final class InMemoryMentions implements Mentions {

    private static final Comparator<Mention> IN_ORDER = Comparator.comparing(
                    (Mention mention) -> mention.meeting().day())
            .thenComparing(mention -> mention.meeting().key())
            .thenComparing(InMemoryMentions::sortKey);

    private final Documents documents;
    private final Map<DocumentId, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<ResolutionId, ResolutionId> moved = new LinkedHashMap<>();
    private final Map<Subject, PaperNumber> papers = new LinkedHashMap<>();

    public InMemoryMentions(Documents documents) {
        this.documents = documents;
    }

    private static String sortKey(Mention mention) {
        return mention.number() == null ? "" : mention.number().sortKey();
    }

    @Override
    public void keep(DocumentId document, List<Mention> kept) {
        mentions.put(document, List.copyOf(kept));
    }

    @Override
    public void keepPapers(DocumentId document, Map<ItemKey, PaperNumber> kept) {
        papers.keySet().removeIf(subject -> subject.document().equals(document));
        kept.forEach((item, paper) -> papers.put(new Subject(document, item), paper));
    }

    @Override
    public List<Subject> about(Collection<PaperNumber> wanted) {
        return papers.entrySet().stream()
                .filter(kept -> wanted.contains(kept.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(
                                (Subject subject) -> subject.document().toString())
                        .thenComparing(subject -> subject.item().value()))
                .toList();
    }

    @Override
    public void move(ResolutionId from, ResolutionId to) {
        moved.remove(to);
        moved.replaceAll((_, now) -> now.equals(from) ? to : now);
        moved.put(from, to);
    }

    @Override
    public Optional<ResolutionId> movedTo(ResolutionId old) {
        return Optional.ofNullable(moved.get(old));
    }

    @Override
    public void forget(DocumentId document) {
        mentions.remove(document);
        papers.keySet().removeIf(subject -> subject.document().equals(document));
    }

    @Override
    public List<Mention> of(DocumentId document) {
        return all().filter(mention -> mention.subject().document().equals(document))
                .toList();
    }

    @Override
    public List<Mention> ofDocuments(Collection<DocumentId> ids) {
        return all().filter(mention -> ids.contains(mention.subject().document()))
                .toList();
    }

    @Override
    public List<Mention> of(MeetingId meeting) {
        return all().filter(mention -> mention.meeting().id().equals(meeting)).toList();
    }

    @Override
    public List<Mention> ofMeetings(Collection<MeetingId> meetings) {
        return all().filter(mention -> meetings.contains(mention.meeting().id()))
                .toList();
    }

    @Override
    public List<Mention> of(Collection<ResolutionId> resolutions) {
        return all().filter(mention ->
                        mention.resolution().filter(resolutions::contains).isPresent())
                .toList();
    }

    private Stream<Mention> all() {
        return mentions.values().stream().flatMap(List::stream).sorted(IN_ORDER);
    }

    @Override
    public Set<Visibility> visibilities() {
        return mentions.keySet().stream().map(this::visibility).collect(Collectors.toSet());
    }

    private Visibility visibility(DocumentId id) {
        return documents.find(id).map(Document::visibility).orElseThrow();
    }

    private Stream<Mention> seen(Wanted wanted, View view) {
        return all().filter(mention -> (mention.isClosed() ? view.closed() : view.open())
                        .contains(visibility(mention.subject().document())))
                .filter(mention -> wanted.committee() == null
                        || wanted.committee().equals(mention.meeting().key()))
                .filter(mention -> wanted.days() == null
                        || wanted.days().contain(mention.meeting().day()))
                .filter(mention -> wanted.outcome() == null || wanted.outcome().equals(mention.outcome()));
    }

    @Override
    public Found<ResolutionId> decided(Wanted wanted, Within within, View view) {
        List<ResolutionId> ids = seen(wanted, view)
                .filter(Mention::decided)
                .sorted(Comparator.comparing(
                                (Mention mention) -> mention.meeting().day(), Comparator.reverseOrder())
                        .thenComparing(mention -> mention.meeting().key())
                        .thenComparing(InMemoryMentions::sortKey))
                .flatMap(mention -> mention.resolution().stream())
                .distinct()
                .toList();
        return within(ids, within);
    }

    @Override
    public Found<Sitting> meetings(Wanted wanted, Within within, View view) {
        Map<MeetingId, List<Mention>> meetings = seen(wanted, view)
                .collect(Collectors.groupingBy(
                        mention -> mention.meeting().id(), LinkedHashMap::new, Collectors.toList()));
        List<Sitting> sittings = meetings.values().stream()
                .map(told -> new Sitting(
                        told.getFirst().meeting(),
                        told.stream()
                                .flatMap(mention -> mention.resolution().stream())
                                .distinct()
                                .count(),
                        told.stream()
                                .map(mention -> mention.subject().document())
                                .distinct()
                                .count()))
                .sorted(Comparator.comparing(
                                (Sitting sitting) -> sitting.meeting().day(), Comparator.reverseOrder())
                        .thenComparing(sitting -> sitting.meeting().key()))
                .toList();
        return within(sittings, within);
    }

    private static <T> Found<T> within(List<T> all, Within within) {
        return new Found<>(
                all.size(),
                all.stream().skip(within.offset()).limit(within.limit()).toList());
    }

    @Override
    public List<Sitting> ahead(Collection<CommitteeKey> committees, LocalDate from, int most, View view) {
        return meetings(Wanted.ALL, new Within(0, Integer.MAX_VALUE), view).items().stream()
                .filter(sitting -> committees.contains(sitting.meeting().key()))
                .filter(sitting -> !sitting.meeting().day().isBefore(from))
                .sorted(Comparator.comparing(
                                (Sitting sitting) -> sitting.meeting().day())
                        .thenComparing(sitting -> sitting.meeting().key()))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<LocalDate> lastBefore(Collection<CommitteeKey> committees, LocalDate day, View view) {
        return seen(Wanted.ALL, view)
                .map(Mention::meeting)
                .filter(meeting ->
                        committees.contains(meeting.key()) && meeting.day().isBefore(day))
                .map(Meeting::day)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<CommitteeCount> committees(View view) {
        Map<CommitteeKey, List<Mention>> committees = seen(Wanted.ALL, view)
                .collect(Collectors.groupingBy(mention -> mention.meeting().key()));
        return committees.entrySet().stream()
                .map(committee -> new CommitteeCount(
                        committee.getKey(),
                        committee.getValue().getFirst().meeting().committee(),
                        committee.getValue().stream()
                                .map(mention -> mention.meeting().id())
                                .distinct()
                                .count()))
                .sorted(Comparator.comparing(CommitteeCount::name))
                .toList();
    }

    @Override
    public List<LocalDate> days(Wanted wanted, View view) {
        return seen(wanted, view)
                .map(mention -> mention.meeting().day())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
