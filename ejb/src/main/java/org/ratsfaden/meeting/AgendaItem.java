package org.ratsfaden.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ratsfaden.council.AgendaItemNumber;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;

/**
 * An agenda item and what was decided in it, as the documents tell that one reader may read. The valid Fassung decides; what it
 * does not state, another may add, unless that is a draft of it.
 *
 * @param tellings at least one; the valid Fassung first
 */
public record AgendaItem(List<Telling> tellings) {

    public AgendaItem {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an agenda item nobody tells of");
        }
    }

    /** The same as everybody may know of it; empty if no public document tells of it. */
    public Optional<AgendaItem> published() {
        List<Telling> open = tellings.stream().filter(Telling::isPublic).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new AgendaItem(open));
    }

    /** The Fassung that decides. */
    public Telling valid() {
        return tellings.getFirst();
    }

    public ResolutionId id() {
        return valid().mention().resolution().orElseThrow();
    }

    public Meeting meeting() {
        return valid().mention().meeting();
    }

    public AgendaItemNumber number() {
        return Objects.requireNonNull(valid().mention().number());
    }

    /** Who tells of a field, of those that count. */
    public Optional<Telling> teller(Field field) {
        return counting()
                .filter(telling -> telling.facts().finding(field).isPresent())
                .findFirst();
    }

    /** What holds in a field. */
    public Optional<Finding> finding(Field field) {
        return teller(field).flatMap(telling -> telling.facts().finding(field));
    }

    /** What holds, at most one finding per field. */
    public List<Finding> findings() {
        return Stream.of(Field.values())
                .flatMap(field -> finding(field).stream())
                .toList();
    }

    public Optional<String> words(Field field) {
        return teller(field).flatMap(telling -> telling.facts().words(field));
    }

    /** Whether something was decided, as the valid Fassung tells. */
    public boolean isDecided() {
        return valid().mention().decided();
    }

    /** What became of it, as a word of {@link Field#OUTCOME}. */
    public Optional<String> outcome() {
        return words(Field.OUTCOME);
    }

    /** Whether it was deferred or referred, and comes again. */
    public boolean returns() {
        return outcome()
                .filter(word -> word.equals("deferred") || word.equals("referred"))
                .isPresent();
    }

    /** As what the committee dealt with it, as the first that knows tells. */
    public ConsultationRole role() {
        return counting()
                .map(telling -> telling.mention().role())
                .filter(role -> role != ConsultationRole.UNKNOWN)
                .findFirst()
                .orElse(ConsultationRole.UNKNOWN);
    }

    /** What it is, as the first that knows tells. */
    public ItemKind kind() {
        return counting()
                .map(telling -> telling.mention().kind())
                .filter(kind -> kind != ItemKind.BUSINESS)
                .findFirst()
                .orElse(ItemKind.BUSINESS);
    }

    private Stream<Telling> counting() {
        return Stream.concat(
                Stream.of(valid()),
                tellings.stream()
                        .skip(1)
                        .filter(telling -> telling.mention().standing().compareTo(Standing.DRAFT) > 0));
    }
}
