package org.ratsfaden.search.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.ratsfaden.access.AccessPolicy;
import org.ratsfaden.access.AccessToken;
import org.ratsfaden.access.Visibility;

/**
 * Both indexes as they stood at one instant: a document that moves between them is never in both, and never in none. Holds
 * references to both readers until the last reference to {@link #both} is gone.
 */
final class View {

    static final Set<AccessToken> EVERYBODY = AccessPolicy.askedBy(new Visibility.Public());

    final DirectoryReader everybodys;
    final DirectoryReader internal;
    final MultiReader both;
    private final IndexSearcher everybodysSearcher;
    private final IndexSearcher bothSearcher;

    View(DirectoryReader everybodys, DirectoryReader internal) throws IOException {
        this.everybodys = everybodys;
        this.internal = internal;
        both = new MultiReader(new IndexReader[] {everybodys, internal}, false);
        everybodysSearcher = new IndexSearcher(everybodys);
        bothSearcher = new PublicStatistics(both, everybodysSearcher);
    }

    /** Where somebody who holds these tokens is answered from: with nothing but what everybody holds, the public index alone. */
    IndexSearcher searcherFor(Set<AccessToken> held) {
        return EVERYBODY.containsAll(held) ? everybodysSearcher : bothSearcher;
    }

    static boolean isForEverybody(Set<AccessToken> asked) {
        return !Collections.disjoint(asked, EVERYBODY);
    }
}
