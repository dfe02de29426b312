package org.ratsfaden.search;

import java.io.IOException;
import java.util.List;
import org.ratsfaden.access.Reader;
import org.ratsfaden.document.DocumentId;

/**
 * A copy of what can be found; it can always be rebuilt. Safe for use by several threads.
 *
 * <p>What the public may find is answered from public documents alone: a public answer is the same, byte by byte, whatever
 * non-public documents there are (decisions.md 9, safety.md 4).
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * Learns these changes, in this order. A search that starts after it has returned finds them; they are on disk some time
     * later, and whatever was not is asked for again by {@link #containedSeq} after a crash.
     */
    void apply(List<IndexChange> changes) throws IOException;

    /** The highest sequence number learnt; after a crash, the highest that reached the disk. 0 for an empty index. */
    long containedSeq();

    /** Forgets everything, as if nothing had ever been learnt; {@link #containedSeq} is 0 then. */
    void clear() throws IOException;

    SearchResult search(SearchQuery query) throws IOException;

    /**
     * The same as {@link #search} finds, on all its pages at once, and nothing of it is read but the ids.
     *
     * @param query its page and size are not looked at
     */
    Ordered order(SearchQuery query, int most) throws IOException;

    /**
     * What somebody may be about to type: the same with its last word completed, the most frequent first, at most eight. From public
     * words; clerks are helped with those of all documents (decisions.md 9).
     *
     * @param typed as typed; what is too short to guess from has no completion
     */
    List<String> suggest(String typed, Reader reader) throws IOException;

    /**
     * The places in a text for which a document that has it is found: the words themselves, their forms and compounds, what means
     * the same, and other spellings of what nobody has written. In order, apart from each other.
     *
     * @param words as typed
     * @param text of a page the reader may read
     */
    List<Mark> marks(String words, String text, Reader reader) throws IOException;

    /**
     * What speaks of the same as a document, the likest first, without snippets; from what the reader may find, and weighed by public
     * documents alone. None for a document that is not found by this reader.
     *
     * @param pages of the document, whose wording the reader may read
     */
    List<Hit> similar(DocumentId id, List<String> pages, Reader reader, int most) throws IOException;

    /**
     * An empty index beside this one, which goes on answering and learning.
     *
     * @throws IllegalStateException if one is being built already
     */
    FreshIndex buildBeside() throws IOException;

    /** Everything it holds, in no particular order. */
    List<Shelved> inventory() throws IOException;

    /** What it holds of this document. */
    List<Shelved> inventory(DocumentId id) throws IOException;

    /** Makes everything learnt so far survive a crash. */
    void flush() throws IOException;

    @Override
    void close() throws IOException;
}
