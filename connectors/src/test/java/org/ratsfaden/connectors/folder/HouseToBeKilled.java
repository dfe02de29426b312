package org.ratsfaden.connectors.folder;

import java.nio.file.Path;

/** Runs until it is killed. Argument: the home. */
final class HouseToBeKilled {

    private HouseToBeKilled() {}

    public static void main(String[] arguments) throws Exception {
        new House(Path.of(arguments[0])).open();
        Thread.currentThread().join();
    }
}
