package org.ratsfaden.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Mentions;
import org.ratsfaden.meeting.PaperNumber;

/** Gathers the pieces of one matter for one reader, round by round: what the last round has found leads to the next. */
final class Gathering {

    /** How often what was found is followed. */
    private static final int FARTHEST = 4;

    private static final int MOST_PIECES = 100;

    private final Pieces pieces;
    private final Mentions mentions;
    private final Signs signs;
    private final Ties ties;
    private final SameSittings sittings;
    private final String body;
    private final Reader reader;

    private final Map<PieceId, Piece> found = new LinkedHashMap<>();
    private final Set<PaperNumber> followed = new HashSet<>();

    Gathering(Pieces pieces, Mentions mentions, Signs signs, Ties ties, String body, Reader reader) {
        this.pieces = pieces;
        this.mentions = mentions;
        this.signs = signs;
        this.ties = ties;
        this.sittings = new SameSittings(signs, mentions);
        this.body = body;
        this.reader = reader;
    }

    List<Piece> from(Piece start) {
        found.put(start.id(), start);
        List<Piece> last = List.of(start);
        for (int i = 0; i < FARTHEST && !last.isEmpty() && found.size() < MOST_PIECES; i++) {
            last = next(last);
        }
        return List.copyOf(found.values());
    }

    private List<Piece> next(List<Piece> last) {
        List<Piece> candidates = new ArrayList<>(pieces.told(leadsFrom(last), body, reader));
        candidates.addAll(pieces.known(saidOf(last), new Bond.Said(), body, reader));
        List<Tie> apart = ties.touching(candidates.stream().map(Piece::id).collect(Collectors.toSet())).stream()
                .filter(Tie::saysApart)
                .toList();
        List<Piece> fresh = new ArrayList<>();
        for (Piece candidate : candidates) {
            if (!found.containsKey(candidate.id()) && !isApart(candidate.id(), apart)) {
                found.put(candidate.id(), candidate);
                fresh.add(candidate);
            }
        }
        return fresh;
    }

    private boolean isApart(PieceId candidate, List<Tie> apart) {
        return apart.stream()
                .filter(tie -> tie.touches(candidate))
                .anyMatch(tie -> found.containsKey(tie.without(candidate)));
    }

    private Set<PieceId> saidOf(List<Piece> last) {
        Set<PieceId> ids = last.stream().map(Piece::id).collect(Collectors.toSet());
        return ties.touching(ids).stream()
                .filter(Tie::saysTogether)
                .map(tie -> ids.contains(tie.one()) ? tie.other() : tie.one())
                .collect(Collectors.toSet());
    }

    /** The passages to which these pieces lead, each by its first bond. */
    private Map<Subject, Bond> leadsFrom(List<Piece> last) {
        Map<Subject, Bond> leads = new LinkedHashMap<>();
        Set<PaperNumber> papers =
                last.stream().flatMap(piece -> papersOf(piece).stream()).collect(Collectors.toSet());
        for (PaperNumber paper : papers) {
            lead(leads, paper, new Bond.SamePaper(paper));
        }
        List<Sign> said = signs.of(subjectsOf(last));
        for (Sign sign : said) {
            if (sign.is(Sign.Kind.PAPER)) {
                PaperNumber paper = new PaperNumber(sign.value());
                lead(leads, paper, new Bond.NamedBy(paper, quote(sign)));
            }
        }
        for (Piece piece : last) {
            namedIn(piece).forEach(paper -> lead(leads, paper, new Bond.NamedBy(paper, null)));
        }
        signs.saying(Sign.Kind.PAPER, papers.stream().map(PaperNumber::value).toList())
                .forEach(sign ->
                        leads.putIfAbsent(sign.subject(), new Bond.Names(new PaperNumber(sign.value()), quote(sign))));
        sittings.leadingFrom(said)
                .forEach((subject, sign) -> leads.putIfAbsent(subject, new Bond.SameSitting(quote(sign))));
        return leads;
    }

    private void lead(Map<Subject, Bond> leads, PaperNumber paper, Bond bond) {
        if (followed.add(paper)) {
            mentions.about(List.of(paper)).forEach(subject -> leads.putIfAbsent(subject, bond));
        }
    }

    /** The words, unless third parties have the rights to them. */
    private @Nullable Quote quote(Sign sign) {
        boolean shown = AccessPolicy.mayReadThirdPartyText(reader)
                || !pieces.isArticle(sign.subject().document());
        return sign.evidence() == null || !shown
                ? null
                : new Quote(sign.subject().document(), sign.evidence());
    }

    private static Collection<Subject> subjectsOf(List<Piece> last) {
        return last.stream()
                .flatMap(piece -> switch (piece) {
                    case Piece.Consulted(var item, var _) ->
                        item.tellings().stream()
                                .map(telling -> telling.mention().subject());
                    case Piece.Written(var document, var _, var _) -> List.of(Subject.whole(document)).stream();
                })
                .collect(Collectors.toSet());
    }

    private static List<PaperNumber> papersOf(Piece piece) {
        return switch (piece) {
            case Piece.Consulted(var item, var _) ->
                item.tellings().stream()
                        .flatMap(telling -> telling.facts().words(Field.PAPER_NUMBER).stream())
                        .flatMap(words -> PaperNumber.written(words).stream())
                        .distinct()
                        .toList();
            case Piece.Written(var _, var description, var _) ->
                description.reference() == null || description.kind() == DocumentKind.PRESS_RELEASE
                        ? List.of()
                        : PaperNumber.written(description.reference());
        };
    }

    /** Numbers of papers in the words of a piece, of whatever document was read by an older version. */
    private static List<PaperNumber> namedIn(Piece piece) {
        return switch (piece) {
            case Piece.Consulted(var item, var _) ->
                List.of(Field.TITLE, Field.DECISION_TEXT, Field.PROPOSED_DECISION).stream()
                        .flatMap(field -> item.words(field).stream())
                        .map(PaperNumber::namedIn)
                        .flatMap(List::stream)
                        .toList();
            case Piece.Written(var _, var description, var _) -> PaperNumber.namedIn(description.title());
        };
    }
}
