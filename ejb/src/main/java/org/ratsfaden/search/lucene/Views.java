package org.ratsfaden.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** Hands out the newest {@link View} and closes those nobody reads from any more. */
final class Views extends ReferenceManager<View> {

    private final Shelf everybodys;
    private final Shelf internal;

    Views(Shelf everybodys, Shelf internal) throws IOException {
        this.everybodys = everybodys;
        this.internal = internal;
        DirectoryReader newPublic = everybodys.reader();
        try {
            DirectoryReader newInternal = internal.reader();
            try {
                current = new View(newPublic, newInternal);
            } finally {
                newInternal.decRef();
            }
        } finally {
            newPublic.decRef();
        }
    }

    /** A view holds its readers itself; what was opened here is let go again, also when the other reader or the view fails. */
    @Override
    protected @Nullable View refreshIfNeeded(View before) throws IOException {
        DirectoryReader newPublic = everybodys.newer(before.everybodys);
        try {
            DirectoryReader newInternal = internal.newer(before.internal);
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
