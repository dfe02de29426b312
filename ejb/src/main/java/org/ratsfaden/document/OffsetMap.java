package org.ratsfaden.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from repaired text back to the text as it stood in the file: from each anchor on, both run side by side until the
 * next anchor.
 *
 * @param anchors rising in both offsets; empty means that nothing was repaired
 */
public record OffsetMap(List<Anchor> anchors) {

    /** From here on, {@code repaired} and {@code original} are the same place. */
    public record Anchor(int repaired, int original) {}

    public static final OffsetMap UNCHANGED = new OffsetMap(List.of());

    public OffsetMap {
        anchors = List.copyOf(anchors);
    }

    /** Offset in the file's own text of what stands at {@code repaired} in the repaired text. */
    public int original(int repaired) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).repaired() <= repaired) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return repaired;
        }
        Anchor anchor = anchors.get(low - 1);
        return anchor.original() + repaired - anchor.repaired();
    }

    /** One line for the database: {@code "12:14 40:45"}. */
    public String asLine() {
        return anchors.stream()
                .map(anchor -> anchor.repaired() + ":" + anchor.original())
                .collect(Collectors.joining(" "));
    }

    /** The map written by {@link #asLine}. */
    public static OffsetMap ofLine(String line) {
        if (line.isEmpty()) {
            return UNCHANGED;
        }
        List<Anchor> anchors = new ArrayList<>();
        for (String pair : line.split(" ", -1)) {
            int colon = pair.indexOf(':');
            anchors.add(new Anchor(
                    Integer.parseInt(pair.substring(0, colon)), Integer.parseInt(pair.substring(colon + 1))));
        }
        return new OffsetMap(anchors);
    }
}
