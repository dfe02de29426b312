package org.ratsfaden.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.Reader;
import org.ratsfaden.transaction.Transactions;

/**
 * A clerk confirms, corrects or rejects what was read out of a document. The word is kept with name and time beside what the
 * machine has read, and holds from then on, whatever a later reading says (decisions.md 8).
 */
public final class CorrectFindings {

    private final Documents documents;
    private final Transactions transactions;
    private final Clock clock;
    private final Runnable wake;

    /** @param wake called after the word is committed, so that search follows soon */
    public CorrectFindings(Documents documents, Transactions transactions, Clock clock, Runnable wake) {
        this.documents = documents;
        this.transactions = transactions;
        this.clock = clock;
        this.wake = wake;
    }

    /** What the machine has read in this field is right; of {@link Field#KIND}, what the document is held for. */
    public Correction confirm(DocumentId id, Field field, Reader by) {
        if (field == Field.KIND) {
            return state(
                    id,
                    by,
                    (document, _, _) -> keep(
                            document,
                            field,
                            new FindingValue.Words(document.kind().key()),
                            null,
                            by));
        }
        return state(
                id,
                by,
                (document, said, pages) -> said.read(field)
                        .<Correction>map(read -> keep(document, field, read.value(), read.evidence(), by))
                        .orElseGet(Correction.NothingToConfirm::new));
    }

    /** This is the right value; where its words stand in the text, that place is its evidence. */
    public Correction correct(DocumentId id, Field field, FindingValue value, Reader by) {
        if (!field.holds(value)) {
            return new Correction.DoesNotFit();
        }
        return state(
                id,
                by,
                (document, _, pages) -> keep(
                        document, field, value, Evidence.ofValue(value, pages).orElse(null), by));
    }

    /** The document does not state this. */
    public Correction reject(DocumentId id, Field field, Reader by) {
        return field == Field.KIND
                ? new Correction.DoesNotFit()
                : state(id, by, (document, _, _) -> keep(document, field, new FindingValue.NotStated(), null, by));
    }

    /** Everything that was said about a document; empty for who may not correct it. */
    public Optional<Statements> statements(DocumentId id, Reader by) {
        return transactions.inOne(() -> correctable(id, by).map(document -> documents.statements(document.id())));
    }

    private Correction state(DocumentId id, Reader by, Word word) {
        Correction correction = transactions.inOne(() -> correctable(id, by)
                .map(document -> word.about(document, documents.statements(id), documents.pages(id)))
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

    private Correction keep(
            Document document, Field field, FindingValue value, @Nullable Evidence evidence, Reader by) {
        Finding finding = new Finding(
                field,
                value,
                1,
                evidence,
                new FindingSource.Person(by.accountName().orElseThrow(), clock.instant()));
        DocumentKind kind = kindNamed(finding).orElse(document.kind());
        if (document.wouldBeOpenedAs(kind)) {
            return new Correction.WouldOpen();
        }
        documents.keepStatement(document.id(), finding);
        documents.replace(document.ofKind(kind));
        return new Correction.Kept(finding);
    }

    private static Optional<DocumentKind> kindNamed(Finding finding) {
        return finding.field() == Field.KIND && finding.value() instanceof FindingValue.Words(var key)
                ? DocumentKind.ofKey(key)
                : Optional.empty();
    }

    /** What a clerk says about a document in view of all that was said, and of its text. */
    private interface Word {
        Correction about(Document document, Statements said, List<Page> pages);
    }
}
