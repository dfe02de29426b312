package org.ratsfaden.wording;

import java.util.function.Function;

/** A value and the words that state it. */
public record Stated<T>(T value, Span at) {

    public <R> Stated<R> as(Function<T, R> reading) {
        return new Stated<>(reading.apply(value), at);
    }
}
