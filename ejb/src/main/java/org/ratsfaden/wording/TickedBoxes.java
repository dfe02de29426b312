package org.ratsfaden.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms to be ticked: "☒ einstimmig ☐ mehrheitlich", "[x] Ja [ ] Nein", "(X) angenommen ( ) abgelehnt". What is not ticked says nothing. */
public final class TickedBoxes {

    private static final Pattern BOX = Pattern.compile(
            "(?<ticked>[☒☑✓✔✗✘]|\\[ ?[xX] ?\\]|\\( ?[xX] ?\\))|(?<empty>[☐□▢]|\\[ {0,3}\\]|\\( {0,3}\\))");

    private TickedBoxes() {}

    /** Whether {@code words} hold boxes, ticked or not. */
    public static boolean areIn(String words) {
        return BOX.matcher(words).find();
    }

    /** The words beside the only ticked box of {@code span}; empty if none is ticked, or several are. */
    public static Optional<Stated<String>> ticked(DocumentText text, Span span) {
        String words = text.of(span);
        List<int[]> boxes = new ArrayList<>();
        List<Integer> ticked = new ArrayList<>();
        Matcher box = BOX.matcher(words);
        while (box.find()) {
            if (box.group("ticked") != null) {
                ticked.add(boxes.size());
            }
            boxes.add(new int[] {box.start(), box.end()});
        }
        if (ticked.size() != 1) {
            return Optional.empty();
        }
        int chosen = ticked.getFirst();
        boolean boxFirst = words.substring(0, boxes.getFirst()[0]).isBlank();
        int from = boxFirst ? boxes.get(chosen)[1] : chosen == 0 ? 0 : boxes.get(chosen - 1)[1];
        int to = !boxFirst
                ? boxes.get(chosen)[0]
                : chosen + 1 < boxes.size() ? boxes.get(chosen + 1)[0] : words.length();
        return Optional.of(text.words(new Span(span.start() + from, span.start() + to)))
                .filter(found -> !found.value().isEmpty());
    }
}
