package org.ratsfaden.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.ConsultationRole;

/**
 * A matter on its way through papers and committees (Vorgang), as far as one reader may know of it.
 *
 * @param pieces at least one; oldest first, those without a day at the end
 */
public record Matter(List<Piece> pieces) {

    static final Comparator<Piece> BY_DAY =
            Comparator.comparing(piece -> piece.day().orElse(LocalDate.MAX));

    public Matter {
        pieces = pieces.stream().sorted(BY_DAY).toList();
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a matter without a piece");
        }
    }

    /** What the matter is called: the title of what decided it, or else of its last piece that has one. */
    public String title() {
        return decision()
                .flatMap(item -> item.words(Field.TITLE))
                .or(() -> pieces.reversed().stream()
                        .flatMap(piece -> titleOf(piece).stream())
                        .findFirst())
                .orElse("");
    }

    private static Optional<String> titleOf(Piece piece) {
        return switch (piece) {
            case Piece.Consulted(var item, var _) -> item.words(Field.TITLE);
            case Piece.Written(var _, var description, var _) -> Optional.of(description.title());
        };
    }

    /** The last decision of the deciding body that is held here and was neither deferred nor referred. */
    public Optional<AgendaItem> decision() {
        return items().filter(item -> item.role() == ConsultationRole.DECIDES && item.isDecided() && !item.returns())
                .reduce((_, later) -> later);
    }

    /** Whether a committee has dealt with it, and no decision of the deciding body is held here. */
    public boolean lacksDecision() {
        return decision().isEmpty() && items().anyMatch(item -> item.isDecided() && !item.returns());
    }

    /** What comes next, as far as the pieces tell. */
    public List<Expected> expected() {
        Optional<AgendaItem> last = items().filter(AgendaItem::isDecided).reduce((_, later) -> later);
        return last.map(this::after).orElse(List.of());
    }

    private List<Expected> after(AgendaItem last) {
        return switch (last.outcome().orElse("")) {
            case "deferred" -> List.of(new Expected.TakenUpAgain(last.meeting().committee()));
            case "referred" -> List.of(new Expected.DealtWithElsewhere());
            case "rejected" -> List.of();
            default -> lacksDecision() ? List.of(new Expected.Decision(decidingBody())) : List.of();
        };
    }

    private @Nullable String decidingBody() {
        return items().flatMap(item -> item.words(Field.DECIDING_BODY).stream())
                .findFirst()
                .orElse(null);
    }

    private Stream<AgendaItem> items() {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Piece.Consulted(var item, var _) ? Stream.of(item) : Stream.of());
    }
}
