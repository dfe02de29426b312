package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.ratsfaden.trouble.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Lucene index in one folder, and the highest sequence number that reached the disk in it. Whoever writes holds the lock of
 * {@link LuceneSearchIndex}.
 */
final class Shelf implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String FORMAT = "format";
    private static final String SEQ = "indexSeq";

    /** What is written for the next view only, before the disk has to have it, stays in memory: megabytes. */
    private static final double LARGEST_IN_MEMORY = 2;

    private static final double MOST_IN_MEMORY = 16;

    private final FSDirectory folder;
    private final Directory directory;
    private final Analyzer analyzer;
    private IndexWriter writer;
    private long committedSeq;

    private Shelf(FSDirectory folder, Analyzer analyzer) throws IOException {
        this.folder = folder;
        this.directory = new NRTCachingDirectory(folder, LARGEST_IN_MEMORY, MOST_IN_MEMORY);
        this.analyzer = analyzer;
        boolean isNew = !DirectoryReader.indexExists(directory);
        writer = newWriter();
        try {
            committedSeq = isNew ? 0 : checkedSeq();
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    private IndexWriter newWriter() throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig(analyzer).setMergePolicy(mergingEveryDelete()));
    }

    /** As usual, but when deletes are to be merged away, then all of them (by default a tenth of a segment may stay). */
    private static TieredMergePolicy mergingEveryDelete() {
        TieredMergePolicy policy = new TieredMergePolicy();
        policy.setForceMergeDeletesPctAllowed(0);
        return policy;
    }

    /**
     * Opens the index in {@code folder}. One that cannot be read, or is of another format, is moved aside (to the same name with
     * {@code .unreadable}; what lay there before is deleted) and an empty one takes its place.
     */
    static Shelf open(Path folder, Analyzer analyzer) throws IOException {
        try {
            return opened(folder, analyzer);
        } catch (LockObtainFailedException e) {
            throw e; // in use by another process, which is no reason to take it away
        } catch (IOException | RuntimeException e) {
            if (Trouble.of(e) == Trouble.DISK_FULL) {
                throw e; // nor is this
            }
            LOG.warn("index unreadable, building it anew folder={}", folder, e);
            Editions.delete(aside(folder));
            Files.move(folder, aside(folder));
            return opened(folder, analyzer);
        }
    }

    private static Shelf opened(Path folder, Analyzer analyzer) throws IOException {
        FSDirectory directory = FSDirectory.open(Files.createDirectories(folder));
        try {
            return new Shelf(directory, analyzer);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** Reads every file once: a wrong bit must be noticed now and not in the middle of an answer. */
    private long checkedSeq() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> committed = reader.getIndexCommit().getUserData();
            if (!Fields.FORMAT.equals(committed.get(FORMAT))) {
                throw new IOException(
                        "index format %s is needed, but found %s".formatted(Fields.FORMAT, committed.get(FORMAT)));
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Long.parseLong(committed.getOrDefault(SEQ, "0"));
        }
    }

    long committedSeq() {
        return committedSeq;
    }

    /** Whether it takes anything; a full or broken disk closes it in the middle of what it does, until {@link #reopen}. */
    boolean isOpen() {
        return writer.isOpen();
    }

    /**
     * Opens it again, as it stands on the disk: whatever was not committed is forgotten, {@link #committedSeq} says up to where it
     * knows. Readers of before go on reading what they read.
     */
    void reopen() throws IOException {
        writer.rollback(); // does nothing to one that has closed itself
        writer = newWriter();
    }

    /** Puts these entries in place of all that have the id. */
    void replace(String id, List<Document> entries) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id));
        for (Document entry : entries) {
            writer.addDocument(entry);
        }
    }

    /**
     * Rewrites whatever still holds the words of entries that were taken out, and deletes an index that was moved aside once. With
     * the next commit, and when nobody reads from what was before it, they are in no file.
     */
    void expunge() throws IOException {
        writer.forceMergeDeletes(true);
        Editions.delete(aside(folder.getDirectory()));
    }

    /** After a commit: files that were kept for readers who are gone. */
    void deleteUnused() throws IOException {
        writer.deleteUnusedFiles();
    }

    private static Path aside(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".unreadable");
    }

    /** Takes everything out; until the next commit it is still on the disk. */
    void clear() throws IOException {
        writer.deleteAll();
    }

    void commit(long seq) throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put(FORMAT, Fields.FORMAT);
        data.put(SEQ, Long.toString(seq));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        committedSeq = seq;
    }

    /** Reads what was written so far, committed or not. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    /** A reader of what was written since {@code before}; {@code before} itself if nothing was. */
    DirectoryReader newer(DirectoryReader before) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(before, writer);
        return newer == null ? before : newer;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.rollback(); // what was not committed is learnt again
        }
    }
}
