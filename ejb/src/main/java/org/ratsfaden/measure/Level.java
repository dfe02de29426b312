package org.ratsfaden.measure;

/**
 * How much there is of something at the moment.
 *
 * @param name with dots: {@code ratsfaden.queue.steps}
 * @param label what tells several of one name apart; empty where there is one only
 * @param of its value for this level
 */
public record Level(String name, String label, String of, double value) {

    public static Level of(String name, double value) {
        return new Level(name, "", "", value);
    }

    public static Level of(String name, String label, String of, double value) {
        return new Level(name, label, of, value);
    }
}
