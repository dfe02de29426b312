package org.ratsfaden.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All documents we hold. The database is the truth; the search index can be rebuilt from it. Joins the caller's transaction. */
public interface Documents {

    Optional<Document> find(DocumentId id);

    /** Those of {@code ids} that exist, in no particular order. */
    List<Document> findAll(Collection<DocumentId> ids);

    /**
     * Ids in their order, also of documents that cannot be read.
     *
     * @param last begins after this one; empty for the first
     */
    List<DocumentId> idsAfter(Optional<DocumentId> last, int limit);

    /** How many there are. */
    long count();

    /**
     * The originals there should be, whose hashes begin with these hexadecimal digits, with their lengths in bytes, {@link HeldFiles}
     * included; one that nobody holds and of which every document is erased is not among them.
     */
    Map<ContentHash, Long> files(String digits);

    /** The documents of one file, oldest first; nobody else adds one until the transaction ends. */
    List<Document> ofFile(ContentHash file);

    /** The documents of several files at once, oldest first. */
    List<Document> ofFiles(Collection<ContentHash> files);

    /** The documents that came from this source, oldest first. Looks at all there are. */
    List<Document> fromSource(String source);

    /**
     * Stores the first document of a file, and the file if nobody holds it already ({@link HeldFiles}).
     *
     * @param bytes length of the original
     * @throws RuntimeException if somebody has stored one of this file meanwhile; at the latest when the transaction ends
     */
    void add(Document document, long bytes);

    /** Stores another document of a file that is known. */
    void addAnother(Document document);

    /**
     * Stores the next value of a document and gives it the next {@link Document#indexSeq}. Sequence numbers become visible in
     * rising order: nobody who has seen number n will ever see a smaller one appear.
     *
     * @throws StaleDocument if somebody stored another value since {@code document} was found
     */
    void replace(Document document);

    /** Documents changed after {@code indexSeq}, by rising sequence number, at most {@code limit}. */
    List<Document> changedSince(long indexSeq, int limit);

    /** The highest sequence number given so far; 0 if none was. */
    long lastIndexSeq();

    /** The repaired text, in order of pages; empty for a document that has not been read. */
    List<Page> pages(DocumentId id);

    /** The repaired text by page, of several documents at once; those without text are left out. */
    Map<DocumentId, List<String>> textsOf(Collection<DocumentId> ids);

    /**
     * Keeps the repaired text in place of what was kept before. The evidence of what persons have said moves with its quote; where
     * that stands nowhere any more, it is given up, and the statement stays.
     */
    void keepPages(DocumentId id, List<Page> pages);

    /** Forgets text and findings of a document, those of persons too. */
    void forgetContent(DocumentId id);

    /** What holds of a document as a whole: {@link Statements#holding}. */
    List<Finding> findings(DocumentId id);

    /** Everything that was said about a document as a whole. */
    default Statements statements(DocumentId id) {
        return statements(Subject.whole(id));
    }

    /** Everything that was said about a document, or about one of its items. */
    Statements statements(Subject subject);

    /** What holds of each agenda item of a document, in the order of the sitting; empty for what has none. */
    List<DocumentItem> items(DocumentId id);

    /** Keeps what a person has said about a document as a whole. */
    default void keepStatement(DocumentId id, Finding byPerson) {
        keepStatement(Subject.whole(id), byPerson);
    }

    /** Keeps what a person has said, beside all that was said before. */
    void keepStatement(Subject subject, Finding byPerson);

    /** Documents of which something was read by a recogniser older than this one, at most {@code limit}. */
    List<DocumentId> readBefore(int machineVersion, int limit);

    /** What holds of several documents, each as a whole; those without any findings are left out. */
    Map<DocumentId, List<Finding>> findingsOf(Collection<DocumentId> ids);

    /** What holds of several documents or items at once; those without any findings are left out. */
    Map<Subject, List<Finding>> findingsAbout(Collection<Subject> subjects);

    /** Keeps what the machine has read of the document as a whole, in place of what it read before; what persons have said stays and wins. */
    void keepMachineFindings(DocumentId id, List<Finding> findings);

    /**
     * Keeps the agenda items the machine has read, in place of those it read before. What persons have said about an item stays
     * with its key and wins; an item that only persons have spoken of comes last.
     */
    void keepMachineItems(DocumentId id, List<DocumentItem> items);
}
