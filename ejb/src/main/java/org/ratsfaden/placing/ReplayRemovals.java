package org.ratsfaden.placing;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.placing.Removal.Kind;

/** Takes away once more what had left before an older database came back (safety.md: "the list above replays it on restore"). */
public final class ReplayRemovals {

    private final Removals removals;
    private final EraseDocument erasing;
    private final ChangeVisibility changing;

    public ReplayRemovals(Removals removals, EraseDocument erasing, ChangeVisibility changing) {
        this.removals = removals;
        this.erasing = erasing;
        this.changing = changing;
    }

    /** How many documents had come back, and have left again. */
    public record Replayed(int erased, int depublished) {}

    /**
     * Applies the list to whatever the database holds now. Doing it twice is doing it once.
     *
     * @throws IOException if the list cannot be read, or something could not be removed; calling again goes on
     */
    public Replayed replay() throws IOException {
        Map<DocumentId, Removal> last = new LinkedHashMap<>();
        List<Removal> inOrder = removals.all().stream()
                .sorted(Comparator.comparing(Removal::at))
                .toList();
        for (Removal line : inOrder) {
            last.merge(line.document(), line, (before, after) -> before.kind() == Kind.ERASED ? before : after);
        }
        int erased = 0;
        int depublished = 0;
        for (Removal line : last.values()) {
            switch (line.kind()) {
                case ERASED -> erased += erasing.eraseAgain(line) ? 1 : 0;
                case DEPUBLISHED -> depublished += leavesAgain(line.document()) ? 1 : 0;
                case PUBLISHED_AGAIN -> {} // by two clerks, after it had left
            }
        }
        return new Replayed(erased, depublished);
    }

    private boolean leavesAgain(DocumentId id) throws IOException {
        return changing.depublish(id, "", "restore") instanceof Placed.Done;
    }
}
