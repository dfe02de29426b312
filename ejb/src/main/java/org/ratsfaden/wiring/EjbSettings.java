package org.ratsfaden.wiring;

import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ratsfaden.document.DocumentKind;
import org.ratsfaden.extraction.ExtractionLimits;
import org.ratsfaden.extraction.PictureLimits;
import org.ratsfaden.extraction.clamd.Clamd;
import org.ratsfaden.intake.IntakeLimits;
import org.ratsfaden.journey.Patience;
import org.ratsfaden.placing.KeepingTime;
import org.ratsfaden.placing.KeepingTimes;
import org.ratsfaden.placing.RetentionRules;
import org.ratsfaden.settings.Home;
import org.ratsfaden.settings.Settings;

/**
 * The settings of the council's own part. Keys, units and defaults are documented in {@code deploy/settings.properties}.
 *
 * @param home everything the server writes lies below it, but for the store if that is elsewhere
 * @param store folder of the originals; servers on one database share it
 * @param body the Körperschaft of this installation
 * @param portal where people reach it, without a slash at the end
 * @param node this server among those on one database
 * @param workerPath folder with the jars of the parsing process
 * @param workerLauncher words before the call of Java that starts it
 * @param draftMinutesPublic whether draft minutes from a public source may be shown to everybody
 * @param antivirus where clamd listens; empty if files are not checked
 */
record EjbSettings(
        Path home,
        Path store,
        ZoneId zone,
        String body,
        URI portal,
        String node,
        boolean demo,
        Path workerPath,
        List<String> workerLauncher,
        Optional<SocketAddress> antivirus,
        IntakeLimits intake,
        ExtractionLimits extraction,
        PictureLimits pictures,
        Patience patience,
        RetentionRules retention,
        boolean draftMinutesPublic) {

    private static final int LONGEST_NODE = 200;

    static EjbSettings read(Settings settings, Home home) {
        return new EjbSettings(
                home.path(),
                settings.read("ratsfaden.store", store(home, ""), set -> store(home, set)),
                settings.read("ratsfaden.zone", ZoneId.of("Europe/Berlin"), ZoneId::of),
                settings.read("ratsfaden.body", "Landkreis Mittelau", String::strip),
                settings.read("ratsfaden.base-url", URI.create("http://127.0.0.1:8080"), URI::create),
                settings.read("ratsfaden.node", node(home, ""), set -> node(home, set)),
                settings.read("ratsfaden.demo", false, Boolean::parseBoolean),
                settings.read("ratsfaden.worker.path", Path.of("worker"), Path::of)
                        .toAbsolutePath(),
                settings.read("ratsfaden.worker.launcher", List.of(), EjbSettings::words),
                settings.read("ratsfaden.antivirus", Optional.empty(), EjbSettings::antivirus),
                settings.read(
                        "ratsfaden.intake.max-bytes",
                        new IntakeLimits(200_000_000),
                        text -> new IntakeLimits(Long.parseLong(text))),
                extraction(settings),
                pictures(settings),
                patience(settings),
                retention(settings),
                settings.read("ratsfaden.minutes.drafts-public", false, Boolean::parseBoolean));
    }

    private static RetentionRules retention(Settings settings) {
        return new RetentionRules(
                keeping(settings, "ratsfaden.retention.web", RetentionRules.USUAL.web()),
                keeping(settings, "ratsfaden.retention.internal", RetentionRules.USUAL.internal()));
    }

    private static KeepingTimes keeping(Settings settings, String key, KeepingTimes usual) {
        KeepingTime all = settings.read(key, usual.usual(), KeepingTime::parse);
        Map<DocumentKind, KeepingTime> named = settings.read(key + "-by-kind", usual.named(), KeepingTimes::named);
        return new KeepingTimes(all, named);
    }

    private static Path store(Home home, String set) {
        return home.resolve(set.isEmpty() ? "originals" : set);
    }

    /** Two servers that share a database differ in host or home. */
    private static String node(Home home, String set) {
        String name = set.isEmpty() ? hostName() + ":" + home.path() : set;
        return name.substring(Math.max(0, name.length() - LONGEST_NODE));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static Optional<SocketAddress> antivirus(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Clamd.addressOf(text));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /** The limits of the processes that draw. */
    ExtractionLimits drawing() {
        return new ExtractionLimits(1, pictures.patience(), extraction.heapMegabytes(), pictures.workers());
    }

    private static PictureLimits pictures(Settings settings) {
        PictureLimits usual = new PictureLimits(1, 20, Duration.ofSeconds(20), 500);
        int workers = settings.read("ratsfaden.pictures.workers", usual.workers(), Integer::parseInt);
        int waiting = settings.read("ratsfaden.pictures.waiting", usual.waiting(), Integer::parseInt);
        Duration patience = settings.read("ratsfaden.pictures.patience", usual.patience(), Duration::parse);
        int kept = settings.read("ratsfaden.pictures.kept-megabytes", usual.keptMegabytes(), Integer::parseInt);
        return settings.together(
                "ratsfaden.pictures", usual, () -> new PictureLimits(workers, waiting, patience, kept));
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
