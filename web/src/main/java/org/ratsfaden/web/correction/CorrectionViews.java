package org.ratsfaden.web.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Statements;
import org.ratsfaden.web.correction.CorrectionView.Input;
import org.ratsfaden.web.correction.CorrectionView.Stated;
import org.ratsfaden.web.document.DocumentView;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** Gathers what was said about a document into what the page shows. */
final class CorrectionViews {

    private final Frame frame;
    private final OpenedDocument opened;
    private final Statements said;
    private final Inputs inputs;

    CorrectionViews(Frame frame, OpenedDocument opened, Statements said) {
        this.frame = frame;
        this.opened = opened;
        this.said = said;
        this.inputs = new Inputs(frame);
    }

    /**
     * @param content the page of the text that is shown
     * @param problem what is wrong with what was sent, in words; {@code null} if nothing is
     */
    CorrectionView of(DocumentView.Content content, @Nullable String problem) {
        List<Stated> stated = stated();
        return new CorrectionView(
                frame,
                opened.description().title(),
                frame.link("/dokument/" + opened.document().id()),
                frame.link(address()),
                problem,
                stated,
                missing(),
                content,
                stated.stream().allMatch(one -> one.said() != null));
    }

    private List<Stated> stated() {
        List<Stated> all = new ArrayList<>();
        boolean waits = true;
        for (Field field : statedFields()) {
            Stated stated = stated(field, waits);
            waits &= stated.said() != null;
            all.add(stated);
        }
        return all;
    }

    /** In the order of the fields, the kind first. */
    private Set<Field> statedFields() {
        Set<Field> fields = EnumSet.of(Field.KIND);
        said.said().forEach(finding -> fields.add(finding.field()));
        return fields;
    }

    private List<Input> missing() {
        Set<Field> fields = statedFields();
        return Arrays.stream(Field.values())
                .filter(field -> !fields.contains(field))
                .map(field -> inputs.of(field, null))
                .toList();
    }

    private Stated stated(Field field, boolean mayBeNext) {
        Optional<Finding> read = said.read(field);
        Optional<Finding> person = said.saidByPerson(field);
        FindingValue value = person.or(() -> read).map(Finding::value).orElse(kind());
        Evidence evidence = person.or(() -> read).map(Finding::evidence).orElse(null);
        return new Stated(
                inputs.of(field, value),
                frame.labels().of(field, value),
                read.map(Finding::value)
                        .filter(before -> person.isPresent() && !before.equals(value))
                        .map(before -> frame.labels().of(field, before))
                        .orElse(null),
                person.map(this::saidBy).orElse(null),
                evidence == null ? null : frame.say("hit.page", evidence.page()),
                evidence == null ? null : link(evidence),
                mayBeNext && person.isEmpty());
    }

    private FindingValue kind() {
        return new FindingValue.Words(opened.document().kind().key());
    }

    private @Nullable String saidBy(Finding finding) {
        return finding.source() instanceof FindingSource.Person(var account, var at)
                ? frame.say(
                        finding.value() instanceof FindingValue.NotStated
                                ? "correction.rejected-by"
                                : "correction.said-by",
                        account,
                        frame.texts().moment(at))
                : null;
    }

    private String link(Evidence evidence) {
        return frame.link(address()
                .with("seite", Integer.toString(evidence.page()))
                .with("stelle", evidence.start() + "-" + evidence.end())
                .at("stelle"));
    }

    private Address address() {
        return Address.of("/dokument/" + opened.document().id() + "/angaben");
    }
}
