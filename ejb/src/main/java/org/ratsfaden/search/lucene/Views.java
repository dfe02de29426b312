package org.ratsfaden.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** Hands out the newest {@link View} and closes those nobody reads from any more. */
final class Views extends ReferenceManager<View> {

    private final Shelf everybodys;
    private final Shelf internal;

    Views(Shelf everybodys, Shelf internal) throws IOException {
        this.everybodys = everybodys;
        this.internal = internal;
        View first = new View(everybodys.reader(), internal.reader());
        first.everybodys.decRef();
        first.internal.decRef();
        current = first;
    }

    @Override
    protected @Nullable View refreshIfNeeded(View before) throws IOException {
        var newPublic = everybodys.newer(before.everybodys);
        var newInternal = internal.newer(before.internal);
        if (newPublic == before.everybodys && newInternal == before.internal) {
            return null;
        }
        View view = new View(newPublic, newInternal);
        if (newPublic != before.everybodys) {
            newPublic.decRef();
        }
        if (newInternal != before.internal) {
            newInternal.decRef();
        }
        return view;
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
