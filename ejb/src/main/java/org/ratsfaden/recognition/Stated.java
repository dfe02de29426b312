package org.ratsfaden.recognition;

import java.util.function.Function;

/** A value and the words that state it. */
record Stated<T>(T value, Span at) {

    <R> Stated<R> as(Function<T, R> reading) {
        return new Stated<>(reading.apply(value), at);
    }
}
