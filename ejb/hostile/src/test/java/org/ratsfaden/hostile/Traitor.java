package org.ratsfaden.hostile;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that does what no worker may do, once each, so that the watchmen can show that they see it. */
public final class Traitor {

    private Traitor() {}

    /** Arguments: a file to be read, a port to knock at, a file to be written. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(Files.readString(Path.of(arguments[0])));
        try (var door = new Socket("127.0.0.1", Integer.parseInt(arguments[1]))) {
            door.getInputStream().readAllBytes();
        }
        Files.writeString(Path.of(arguments[2]), "written");
        new ProcessBuilder("true").start().waitFor();
    }
}
