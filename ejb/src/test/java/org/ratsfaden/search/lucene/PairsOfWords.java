package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ratsfaden.search.EntrySamples;
import org.ratsfaden.search.IndexChange;
import org.ratsfaden.search.KnownTexts;
import org.ratsfaden.search.RelatedWords;

/** What people type and what is written, from the vocabulary of councils, all in one index: how often the one finds the other. */
record PairsOfWords(String typed, String written) {

    static List<PairsOfWords> all() throws IOException {
        return OwnLists.lines("pairs-of-words.txt").stream()
                .map(line -> line.split(" \\| "))
                .map(sides -> new PairsOfWords(sides[0], sides[1]))
                .toList();
    }

    /** The share of the pairs whose text is among the first ten. */
    static double foundAmongTen(Path folder, RelatedWords related) throws IOException {
        List<PairsOfWords> pairs = all();
        int found = 0;
        for (PairsOfWords missed : missed(pairs, folder, related)) {
            found--;
            IO.println("not among the first ten: " + missed);
        }
        return (double) (pairs.size() + found) / pairs.size();
    }

    private static List<PairsOfWords> missed(List<PairsOfWords> pairs, Path folder, RelatedWords related)
            throws IOException {
        List<PairsOfWords> missed = new ArrayList<>();
        try (LuceneSearchIndex index =
                new LuceneSearchIndex(folder, new KnownTexts(), () -> related, Clock.systemUTC())) {
            List<IndexChange> changes = new ArrayList<>();
            for (PairsOfWords pair : pairs) {
                changes.add(new IndexChange.Put(
                        EntrySamples.entry(
                                changes.size() + 1,
                                EntrySamples.PUBLIC,
                                "Der Ausschuss hat über " + pair.written
                                        + " beraten und nimmt den Bericht zur Kenntnis."),
                        changes.size() + 1));
            }
            index.apply(changes);
            for (int i = 0; i < pairs.size(); i++) {
                if (!Contenders.firstTen(index, pairs.get(i).typed).contains(EntrySamples.id(i + 1))) {
                    missed.add(pairs.get(i));
                }
            }
        }
        return missed;
    }
}
