package org.ratsfaden.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.Document;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.document.Documents;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.PaperNumber;

/**
 * Asks the clerk whether pieces belong together that are called the same, of one body, not long apart, where nothing else tells. What
 * was answered is not asked again. Joins the caller's transaction.
 */
public final class AskWhetherTogether {

    /** A title that more pieces have is that of many matters: nobody is asked about them. */
    private static final int MOST_TWINS = 3;

    /** Of all bodies together, each in several documents. */
    private static final int MOST_LOOKED_AT = 60;

    private final Documents documents;
    private final Mentions mentions;
    private final Signs signs;
    private final Ties ties;
    private final String home;
    private final Clock clock;

    /** @param home the body of whatever does not say */
    public AskWhetherTogether(
            Documents documents, Mentions mentions, Signs signs, Ties ties, String home, Clock clock) {
        this.documents = documents;
        this.mentions = mentions;
        this.signs = signs;
        this.ties = ties;
        this.home = home;
        this.clock = clock;
    }

    /** @param said the signs that are kept of this document now */
    void about(DocumentId id, List<Sign> said) {
        List<Sign> titles =
                said.stream().filter(sign -> sign.is(Sign.Kind.TITLE)).toList();
        List<Sign> twins = ofFewMatters(
                signs.saying(Sign.Kind.TITLE, titles.stream().map(Sign::value).collect(Collectors.toSet())));
        Set<Subject> subjects = Stream.concat(titles.stream(), twins.stream())
                .map(Sign::subject)
                .collect(Collectors.toSet());
        Map<Subject, Known> known = known(subjects);
        Map<PieceId, Set<PieceId>> wanted = new HashMap<>();
        known.values().stream()
                .filter(one -> one.subject().document().equals(id))
                .forEach(one -> wanted.put(one.piece(), new HashSet<>()));
        for (Sign title : titles) {
            List<Known> called = twins.stream()
                    .filter(twin -> twin.value().equals(title.value()))
                    .flatMap(twin -> Optional.ofNullable(known.get(twin.subject())).stream())
                    .toList();
            Optional.ofNullable(known.get(title.subject())).ifPresent(mine -> want(wanted, mine, called));
        }
        wanted.forEach(this::ask);
    }

    /** What comes in every sitting is not looked at any closer: nobody has been asked about it for long. */
    private static List<Sign> ofFewMatters(List<Sign> twins) {
        Map<String, Long> often = twins.stream().collect(Collectors.groupingBy(Sign::value, Collectors.counting()));
        return twins.stream()
                .filter(twin -> often.getOrDefault(twin.value(), 0L) <= MOST_LOOKED_AT)
                .toList();
    }

    /** Where too many are called so, nobody is asked any more about any of them. */
    private void want(Map<PieceId, Set<PieceId>> wanted, Known mine, List<Known> called) {
        Map<PieceId, List<Known>> others = called.stream()
                .filter(other ->
                        !other.piece().equals(mine.piece()) && other.body().equals(mine.body()))
                .collect(Collectors.groupingBy(Known::piece));
        Set<PieceId> asked = wanted.computeIfAbsent(mine.piece(), _ -> new HashSet<>());
        if (others.size() > MOST_TWINS) {
            others.keySet().forEach(other -> wanted.putIfAbsent(other, new HashSet<>()));
        } else {
            asked.addAll(inDoubt(mine, others));
        }
    }

    private Set<PieceId> inDoubt(Known mine, Map<PieceId, List<Known>> others) {
        SameSittings sittings = new SameSittings(signs, mentions);
        Set<Subject> certain =
                sittings.leadingFrom(signs.of(List.of(mine.subject()))).keySet();
        return others.entrySet().stream()
                .filter(other -> other.getValue().stream().allMatch(mine::isInDoubtWith))
                .filter(other -> other.getValue().stream().map(Known::subject).noneMatch(certain::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void ask(PieceId piece, Set<PieceId> others) {
        List<Tie> known = ties.touching(List.of(piece));
        Set<PieceId> asked = known.stream().map(tie -> tie.without(piece)).collect(Collectors.toSet());
        known.stream()
                .filter(tie -> tie.answer() == null && !others.contains(tie.without(piece)))
                .forEach(ties::drop);
        others.stream()
                .filter(other -> !asked.contains(other))
                .forEach(other -> ties.keep(Tie.between(piece, other, clock.instant(), null)));
    }

    private Map<Subject, Known> known(Set<Subject> subjects) {
        List<DocumentId> ids =
                subjects.stream().map(Subject::document).distinct().toList();
        Map<DocumentId, Document> held =
                documents.findAll(ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        Map<Subject, Mention> told = new HashMap<>();
        mentions.ofDocuments(ids).forEach(mention -> told.put(mention.subject(), mention));
        Set<Subject> asked = new HashSet<>(subjects);
        ids.forEach(id -> asked.add(Subject.whole(id)));
        Map<Subject, List<Finding>> findings = documents.findingsAbout(asked);
        Map<Subject, Set<PaperNumber>> named = papersNamed(subjects);
        Map<Subject, Known> known = new HashMap<>();
        for (Subject subject : subjects) {
            Optional.ofNullable(held.get(subject.document()))
                    .ifPresent(document -> known.put(
                            subject,
                            known(
                                    subject,
                                    Description.of(
                                            document, findings.getOrDefault(Subject.whole(document.id()), List.of())),
                                    Optional.ofNullable(told.get(subject)).filter(mention -> mention.number() != null),
                                    papers(
                                            findings.getOrDefault(subject, List.of()),
                                            named.getOrDefault(subject, Set.of())))));
        }
        return known;
    }

    private Known known(
            Subject subject, Description description, Optional<Mention> mention, Collection<PaperNumber> papers) {
        String body = mention.map(told -> told.meeting().body())
                .orElse(description.body() == null ? home : description.body());
        LocalDate day = mention.map(told -> told.meeting().day()).orElse(description.date());
        return new Known(
                subject,
                mention.flatMap(Mention::resolution).map(PieceId::of).orElse(PieceId.of(subject.document())),
                CommitteeKey.named(body).map(CommitteeKey::value).orElse(""),
                day,
                mention.orElse(null),
                Set.copyOf(papers));
    }

    private static Set<PaperNumber> papers(List<Finding> findings, Set<PaperNumber> named) {
        List<PaperNumber> papers = new ArrayList<>(named);
        new Facts(findings).words(Field.PAPER_NUMBER).ifPresent(words -> papers.addAll(PaperNumber.written(words)));
        return Set.copyOf(papers);
    }

    private Map<Subject, Set<PaperNumber>> papersNamed(Set<Subject> subjects) {
        return signs.of(subjects).stream()
                .filter(sign -> sign.is(Sign.Kind.PAPER))
                .collect(Collectors.groupingBy(
                        Sign::subject, Collectors.mapping(sign -> new PaperNumber(sign.value()), Collectors.toSet())));
    }
}
