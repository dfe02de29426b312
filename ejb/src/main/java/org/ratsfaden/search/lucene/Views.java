package org.ratsfaden.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** Hands out the newest {@link View} and closes those nobody reads from any more. */
final class Views extends ReferenceManager<View> {

    private volatile Edition edition;
    /** The edition of the newest view. */
    private Edition shown;

    Views(Edition edition) throws IOException {
        this.edition = edition;
        shown = edition;
        current = opened(edition);
    }

    /** What is answered from one view. */
    interface Answer<T> {

        T from(View view) throws IOException;
    }

    <T> T read(Answer<T> answer) throws IOException {
        View view = acquire();
        try {
            return answer.from(view);
        } finally {
            release(view);
        }
    }

    /** From now on views are those of another edition; who reads from one of the edition before may finish. */
    void turnTo(Edition other) throws IOException {
        edition = other;
        maybeRefreshBlocking();
    }

    @Override
    protected @Nullable View refreshIfNeeded(View before) throws IOException {
        Edition wanted = edition;
        if (wanted != shown) {
            View first = opened(wanted);
            shown = wanted;
            return first;
        }
        DirectoryReader newPublic = wanted.everybodys.newer(before.everybodys);
        try {
            DirectoryReader newInternal = wanted.internal.newer(before.internal);
            try {
                boolean same = newPublic == before.everybodys && newInternal == before.internal;
                return same ? null : new View(newPublic, newInternal);
            } finally {
                letGo(newInternal, before.internal);
            }
        } finally {
            letGo(newPublic, before.everybodys);
        }
    }

    private static View opened(Edition edition) throws IOException {
        try (DirectoryReader newPublic = edition.everybodys.reader();
                DirectoryReader newInternal = edition.internal.reader()) {
            return new View(newPublic, newInternal);
        }
    }

    /** A view holds its readers itself; what was opened for it is let go again, also when it fails. */
    private static void letGo(DirectoryReader opened, DirectoryReader before) throws IOException {
        if (opened != before) {
            opened.decRef();
        }
    }

    @Override
    protected boolean tryIncRef(View view) {
        return view.both.tryIncRef();
    }

    @Override
    protected void decRef(View view) throws IOException {
        view.both.decRef();
    }

    @Override
    protected int getRefCount(View view) {
        return view.both.getRefCount();
    }
}
