package org.ratsfaden.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Tika and Lucene as they come: one thread parses and indexes file after file. No database, nothing kept, nobody asked. */
final class BareIngest implements AutoCloseable {

    private final AutoDetectParser parser = new AutoDetectParser();
    private final IndexWriter writer;

    BareIngest(Path index) throws IOException {
        writer = new IndexWriter(FSDirectory.open(index), new IndexWriterConfig(new GermanAnalyzer()));
    }

    void take(Path folder) throws IOException, SAXException, TikaException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            Document entry = new Document();
            entry.add(new StringField("id", file.toString(), Store.YES));
            entry.add(new TextField("text", textOf(file), Store.NO));
            writer.addDocument(entry);
        }
        writer.commit();
    }

    private String textOf(Path file) throws IOException, SAXException, TikaException {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream bytes = Files.newInputStream(file)) {
            parser.parse(bytes, text, new Metadata());
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
