package org.ratsfaden.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.journey.Patience;
import org.ratsfaden.settings.Settings;

/**
 * The settings of the council's own part. Keys, units and defaults are documented in {@code deploy/settings.properties}.
 *
 * @param home everything the server writes lies below it, but for the store if that is elsewhere
 * @param store folder of the originals; servers on one database share it
 * @param node this server among those on one database
 * @param workerPath folder with the jars of the parsing process
 */
record EjbSettings(
        Path home,
        Path store,
        ZoneId zone,
        String node,
        boolean demo,
        Path workerPath,
        IntakeLimits intake,
        ExtractionLimits extraction,
        Patience patience) {

    private static final int LONGEST_NODE = 200;

    static EjbSettings read(Settings settings) {
        Path home = settings.read("ratsfaden.home", Path.of("var"), Path::of).toAbsolutePath();
        return new EjbSettings(
                home,
                settings.read("ratsfaden.store", store(home, ""), set -> store(home, set)),
                settings.read("ratsfaden.zone", ZoneId.of("Europe/Berlin"), ZoneId::of),
                settings.read("ratsfaden.node", node(home, ""), set -> node(home, set)),
                settings.read("ratsfaden.demo", false, Boolean::parseBoolean),
                settings.read("ratsfaden.worker.path", Path.of("worker"), Path::of)
                        .toAbsolutePath(),
                settings.read(
                        "ratsfaden.intake.max-bytes",
                        new IntakeLimits(200_000_000),
                        text -> new IntakeLimits(Long.parseLong(text))),
                extraction(settings),
                patience(settings));
    }

    private static Path store(Path home, String set) {
        return home.resolve(set.isEmpty() ? "originals" : set);
    }

    /** Two servers that share a database differ in host or home. */
    private static String node(Path home, String set) {
        String name = set.isEmpty() ? hostName() + ":" + home : set;
        return name.substring(Math.max(0, name.length() - LONGEST_NODE));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Where the operator finds the passwords of the demo accounts. */
    Path demoAccounts() {
        return home.resolve("accounts.txt");
    }

    private static ExtractionLimits extraction(Settings settings) {
        ExtractionLimits usual = new ExtractionLimits(2_000_000, Duration.ofSeconds(60), 512, 2);
        int characters = settings.read("ratsfaden.extraction.max-characters", usual.maxCharacters(), Integer::parseInt);
        Duration patience = settings.read("ratsfaden.extraction.patience", usual.patience(), Duration::parse);
        int heap = settings.read("ratsfaden.extraction.heap-megabytes", usual.heapMegabytes(), Integer::parseInt);
        int workers = settings.read("ratsfaden.extraction.workers", usual.workers(), Integer::parseInt);
        return settings.together(
                "ratsfaden.extraction", usual, () -> new ExtractionLimits(characters, patience, heap, workers));
    }

    private static Patience patience(Settings settings) {
        int attempts = settings.read("ratsfaden.journey.attempts", Patience.DEFAULT.attempts(), Integer::parseInt);
        Duration firstWait =
                settings.read("ratsfaden.journey.first-wait", Patience.DEFAULT.firstWait(), Duration::parse);
        return settings.together("ratsfaden.journey", Patience.DEFAULT, () -> new Patience(attempts, firstWait));
    }
}
