package org.ratsfaden.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ratsfaden.council.AgendaItemNumber;

/**
 * One agenda item as a document tells of it.
 *
 * @param findings at most one per field
 */
public record DocumentItem(ItemKey key, List<Finding> findings) {

    public DocumentItem {
        if (key.isWhole()) {
            throw new IllegalArgumentException("the whole document is no item of it");
        }
        findings = List.copyOf(findings);
    }

    /** Gives each item, in the order of the sitting, the key it goes by. */
    public static List<DocumentItem> keyed(List<List<Finding>> items) {
        Map<String, Integer> seen = new HashMap<>();
        List<DocumentItem> keyed = new ArrayList<>();
        for (List<Finding> findings : items) {
            Facts facts = new Facts(findings);
            String number = facts.words(Field.AGENDA_ITEM)
                    .filter(AgendaItemNumber::isNumber)
                    .orElse("");
            boolean closed =
                    facts.words(Field.PUBLIC_STATUS).filter("nonpublic"::equals).isPresent();
            int occurrence = seen.merge((closed ? "N" : "") + number, 1, Integer::sum);
            keyed.add(new DocumentItem(ItemKey.of(number, closed, occurrence), findings));
        }
        return List.copyOf(keyed);
    }

    /** Its number in the sitting; empty if none can be told. */
    public Optional<AgendaItemNumber> number() {
        return words(Field.AGENDA_ITEM)
                .filter(AgendaItemNumber::isNumber)
                .map(number -> new AgendaItemNumber(number, isClosed()));
    }

    /** Whether the public was shut out, as its status says, or else the part it was read in. */
    public boolean isClosed() {
        return words(Field.PUBLIC_STATUS).map("nonpublic"::equals).orElse(key.isClosed());
    }

    public Optional<String> words(Field field) {
        return facts().words(field);
    }

    public Facts facts() {
        return new Facts(findings);
    }
}
