package org.ratsfaden.document;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.transaction.Transactions;

/**
 * A clerk confirms, corrects or rejects what was read out of a document or one of its items. The word is kept with name and time beside what the
 * machine has read, and holds from then on, whatever a later reading says (decisions.md 8).
 */
public final class CorrectFindings {

    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;
    private final Consumer<DocumentId> follow;
    private final Runnable wake;

    /**
     * @param follow does with a document of which something else holds now what has to be done in the same transaction
     * @param wake called after the word is committed, so that search follows soon
     */
    public CorrectFindings(
            Documents documents, Transactions transactions, Clock clock, Consumer<DocumentId> follow, Runnable wake) {
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
        this.follow = follow;
        this.wake = wake;
    }

    /** What the machine has read in this field is right; of {@link Field#KIND}, what the document is held for. */
    public Correction confirm(Subject about, Field field, Reader by) {
        if (field == Field.KIND) {
            return state(
                    about,
                    field,
                    by,
                    (document, _) -> keep(
                            document,
                            about,
                            said(field, new FindingValue.Words(document.kind().key()), null, by)));
        }
        return state(
                about,
                field,
                by,
                (document, said) -> said.read(field)
                        .<Correction>map(read -> keep(document, about, said(field, read.value(), read.evidence(), by)))
                        .orElseGet(Correction.NothingToConfirm::new));
    }

    /** This is the right value; where its words stand in the text, that place is its evidence. */
    public Correction correct(Subject about, Field field, FindingValue value, Reader by) {
        if (!field.holds(value)) {
            return new Correction.DoesNotFit();
        }
        return state(about, field, by, (document, said) -> {
            Evidence evidence = Evidence.ofValue(value, pages(about, said)).orElse(null);
            return keep(document, about, said(field, value, evidence, by));
        });
    }

    /** The document does not state this. */
    public Correction reject(Subject about, Field field, Reader by) {
        return field == Field.KIND
                ? new Correction.DoesNotFit()
                : state(
                        about,
                        field,
                        by,
                        (document, _) -> keep(document, about, said(field, new FindingValue.NotStated(), null, by)));
    }

    /** Everything that was said; empty for who may not correct it. */
    public Optional<Statements> statements(Subject about, Reader by) {
        return transactions.inOne(() -> correctable(about.document(), by).map(_ -> documents.statements(about)));
    }

    private Correction state(Subject about, Field field, Reader by, Word word) {
        if (field == Field.KIND && !about.item().isWhole()) {
            return new Correction.DoesNotFit();
        }
        Correction correction = transactions.inOne(() -> correctable(about.document(), by)
                .map(document -> word.about(document, documents.statements(about)))
                .orElseGet(Correction.NoSuchDocument::new));
        if (correction instanceof Correction.Kept) {
            wake.run();
        }
        return correction;
    }

    private Optional<Document> correctable(DocumentId id, Reader by) {
        return documents
                .find(id)
                .filter(document -> AccessPolicy.mayCorrect(by, document.visibility())
                        && document.state() instanceof DocumentState.Recognised);
    }

    /** The text, of an item from the page on where it begins. */
    private List<Page> pages(Subject about, Statements said) {
        int first = about.item().isWhole()
                ? 1
                : said.said().stream()
                        .map(Finding::evidence)
                        .filter(Objects::nonNull)
                        .mapToInt(Evidence::page)
                        .min()
                        .orElse(1);
        return documents.pages(about.document()).stream()
                .filter(page -> page.number() >= first)
                .toList();
    }

    private Finding said(Field field, FindingValue value, @Nullable Evidence evidence, Reader by) {
        return new Finding(
                field,
                value,
                1,
                evidence,
                new FindingSource.Person(by.accountName().orElseThrow(), clock.instant()));
    }

    private Correction keep(Document document, Subject about, Finding finding) {
        if (!about.item().isWhole() && documents.statements(about).said().isEmpty()) {
            return new Correction.NoSuchDocument();
        }
        DocumentKind kind = kindNamed(finding).orElse(document.kind());
        if (document.wouldBeOpenedAs(kind)) {
            return new Correction.WouldOpen();
        }
        documents.keepStatement(about, finding);
        documents.replace(document.ofKind(kind));
        follow.accept(document.id());
        return new Correction.Kept(finding);
    }

    private static Optional<DocumentKind> kindNamed(Finding finding) {
        return finding.field() == Field.KIND && finding.value() instanceof FindingValue.Words(var key)
                ? DocumentKind.ofKey(key)
                : Optional.empty();
    }

    /** What a clerk says about a document in view of all that was said. */
    private interface Word {
        Correction about(Document document, Statements said);
    }
}
