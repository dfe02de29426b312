package org.ratsfaden.web.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.DocumentItem;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingSource;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.document.ItemKey;
import org.ratsfaden.document.OpenedDocument;
import org.ratsfaden.document.Statements;
import org.ratsfaden.web.correction.CorrectionView.Input;
import org.ratsfaden.web.correction.CorrectionView.Stated;
import org.ratsfaden.web.document.DocumentView;
import org.ratsfaden.web.meeting.ItemView;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** Gathers what was said about a document into what the page shows. */
final class CorrectionViews {

    private final Frame frame;
    private final OpenedDocument opened;
    private final ItemKey item;
    private final Statements said;
    private final Inputs inputs;

    /** @param item what it is about, {@link ItemKey#WHOLE} for the document itself */
    CorrectionViews(Frame frame, OpenedDocument opened, ItemKey item, Statements said) {
        this.frame = frame;
        this.opened = opened;
        this.item = item;
        this.said = said;
        this.inputs = new Inputs(frame);
    }

    /**
     * @param content the page of the text that is shown
     * @param items every agenda item of the document
     * @param named who and what the document names besides
     * @param problem what is wrong with what was sent, in words; {@code null} if nothing is
     */
    CorrectionView of(
            DocumentView.Content content,
            List<DocumentItem> items,
            CorrectionView.Named named,
            @Nullable String problem) {
        List<Stated> stated = stated();
        return new CorrectionView(
                frame,
                opened.description().title(),
                frame.link("/dokument/" + opened.document().id()),
                frame.link(whole()),
                item.value(),
                choices(items),
                problem,
                stated,
                missing(),
                named,
                content,
                stated.stream().allMatch(one -> one.said() != null));
    }

    /** The document, and each of its items; nothing to choose where there are none. */
    private List<CorrectionView.Part> choices(List<DocumentItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<CorrectionView.Part> parts = new ArrayList<>();
        parts.add(new CorrectionView.Part(frame.say("correction.whole"), frame.link(whole()), item.isWhole()));
        items.forEach(one -> parts.add(new CorrectionView.Part(
                name(one),
                frame.link(whole().with("punkt", one.key().value())),
                one.key().equals(item))));
        return parts;
    }

    private String name(DocumentItem one) {
        String number = ItemView.numberOf(one.facts(), frame);
        String title = ItemView.titleOf(one.facts(), frame);
        return number.isEmpty() ? title : number + " " + title;
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
        Set<Field> fields = item.isWhole() ? EnumSet.of(Field.KIND) : EnumSet.noneOf(Field.class);
        said.said().forEach(finding -> fields.add(finding.field()));
        return fields;
    }

    private List<Input> missing() {
        Set<Field> fields = statedFields();
        return Arrays.stream(Field.values())
                .filter(field -> !fields.contains(field) && belongs(field))
                .map(field -> inputs.of(field, null))
                .toList();
    }

    /** Whether it can be said of what this is about. */
    private boolean belongs(Field field) {
        return item.isWhole()
                ? opened.document().kind() != DocumentKind.MINUTES || !field.isOfItem()
                : field.isOfItem() || field == Field.TITLE || field == Field.PUBLIC_STATUS;
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
        return whole().with("punkt", item.value());
    }

    private Address whole() {
        return Address.of("/dokument/" + opened.document().id() + "/angaben");
    }
}
