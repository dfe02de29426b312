package org.ratsfaden.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was said about one document, by the machine and by persons.
 *
 * @param said in no particular order
 */
public record Statements(List<Finding> said) {

    public Statements {
        said = List.copyOf(said);
    }

    /**
     * What holds: of each field what a person has said last, else what the machine has read. A field that a person says is not
     * stated is left out, and so is {@link Field#KIND}, which stands in the document itself.
     */
    public List<Finding> holding() {
        Map<Field, Finding> persons = persons();
        Stream<Finding> read = said.stream()
                .filter(finding -> !isByPerson(finding))
                .map(finding -> persons.getOrDefault(finding.field(), finding));
        return Stream.concat(read, persons.values().stream())
                .distinct()
                .filter(finding ->
                        finding.field() != Field.KIND && !(finding.value() instanceof FindingValue.NotStated))
                .toList();
    }

    /** What the machine has read in this field. */
    public Optional<Finding> read(Field field) {
        return said.stream()
                .filter(finding -> finding.field() == field && !isByPerson(finding))
                .findFirst();
    }

    /** What a person has said last in this field. */
    public Optional<Finding> saidByPerson(Field field) {
        return Optional.ofNullable(persons().get(field));
    }

    /** The kind a person has given the document. */
    public Optional<DocumentKind> kind() {
        return saidByPerson(Field.KIND)
                .map(finding -> finding.value() instanceof FindingValue.Words(var key) ? key : "")
                .flatMap(DocumentKind::ofKey);
    }

    private Map<Field, Finding> persons() {
        Map<Field, Finding> last = new LinkedHashMap<>();
        said.stream()
                .filter(Statements::isByPerson)
                .sorted(Comparator.comparing(Statements::saidAt))
                .forEach(finding -> last.put(finding.field(), finding));
        return last;
    }

    private static boolean isByPerson(Finding finding) {
        return finding.source() instanceof FindingSource.Person;
    }

    private static Instant saidAt(Finding finding) {
        return finding.source() instanceof FindingSource.Person(var _, var at) ? at : Instant.MIN;
    }
}
