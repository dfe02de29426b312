package org.ratsfaden.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Asks every question in turn of everybody who is measured, round after round, and keeps how long each answer took. */
final class Rounds {

    private final List<Question> questions;
    private final Portal portal;
    private final RawLucene raw;

    Rounds(List<Question> questions, Portal portal, RawLucene raw) {
        this.questions = questions;
        this.portal = portal;
        this.raw = raw;
    }

    /** Who is measured. */
    enum Side {
        SEARCH("search"),
        RAW("raw, same answer"),
        RAW_HITS_ONLY("raw, hits only"),
        EMPTY("empty request");

        final String label;

        Side(String label) {
            this.label = label;
        }
    }

    /** One round: a duration for each question. */
    Map<Side, Times> round() throws Exception {
        Map<Side, List<Long>> nanos = new EnumMap<>(Side.class);
        for (Question question : questions) {
            for (Side side : Side.values()) {
                long began = System.nanoTime();
                ask(side, question);
                long took = System.nanoTime() - began;
                nanos.computeIfAbsent(side, _ -> new ArrayList<>()).add(took);
            }
        }
        Map<Side, Times> times = new EnumMap<>(Side.class);
        nanos.forEach((side, all) -> times.put(side, new Times(all)));
        return times;
    }

    private void ask(Side side, Question question) throws Exception {
        switch (side) {
            case SEARCH -> portal.search(question);
            case RAW -> raw.sameAnswer(question);
            case RAW_HITS_ONLY -> raw.hitsOnly(question);
            case EMPTY -> portal.nothing();
        }
    }
}
