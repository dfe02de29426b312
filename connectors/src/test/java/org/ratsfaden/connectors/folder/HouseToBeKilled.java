package org.ratsfaden.connectors.folder;

import java.nio.file.Path;
import java.time.Duration;
import org.ratsfaden.journey.Patience;

/** Runs until it is killed. Argument: the home. */
final class HouseToBeKilled {

    private HouseToBeKilled() {}

    /** A step may be in hand at the death of many a server that lived for a second: that makes it no suspect here. */
    static House at(Path home) throws Exception {
        return new House(home, House.Ground.alone(home), new Patience(1_000, Duration.ofSeconds(1)), House.AS_THEY_ARE);
    }

    public static void main(String[] arguments) throws Exception {
        at(Path.of(arguments[0])).open();
        Thread.currentThread().join();
    }
}
