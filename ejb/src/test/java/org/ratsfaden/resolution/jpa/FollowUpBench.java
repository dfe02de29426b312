package org.ratsfaden.resolution.jpa;

import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.meeting.jpa.ToldDecisions;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.KeepSuccessions;
import org.ratsfaden.resolution.OpenResolutions;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Progresses.Seen;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.TrackResolution;
import org.ratsfaden.resolution.Wish;

/** Measures one page of the list of decisions among 10,000, with each filter, beside its bare SQL: {@code main}, by hand. */
@SuppressWarnings("SystemOut")
public final class FollowUpBench {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Berlin"));
    private static final Reader CLERK = new Reader.Clerk("ratsbuero");
    private static final Reader CITIZEN = new Reader.Anonymous();
    private static final CommitteeKey HOME = new CommitteeKey("landkreis-ahrental");
    private static final Within PAGE = new Within(0, 20);
    private static final int ROUNDS = 60;

    private final ToldDecisions told = new ToldDecisions(CLOCK);
    private final JpaProgresses progresses = new JpaProgresses(told.database.entities());
    private final OpenResolutions resolutions = new OpenResolutions(
            told.proceedings,
            progresses,
            new KeepSuccessions(new JpaSuccessions(told.database.entities()), CLOCK, told.database),
            HOME,
            CLOCK,
            told.database);

    /** @param arguments how many decisions */
    public static void main(String... arguments) {
        new FollowUpBench().measure(Integer.parseInt(arguments[0]));
    }

    private void measure(int count) {
        fill(count);
        for (Map.Entry<String, Asked> asked : filters().entrySet()) {
            Seen seen = told.database.inOne(
                    () -> new Seen(told.proceedings.view(CITIZEN), null, HOME, LocalDate.now(CLOCK)));
            double bare = p95(() -> told.database.inOne(() -> progresses.followed(asked.getValue(), PAGE, seen)));
            double list = p95(() -> resolutions.list(asked.getValue(), PAGE, CITIZEN));
            System.out.printf("%-10s SQL %6.1f ms, list %6.1f ms, %.2f%n", asked.getKey(), bare, list, list / bare);
        }
    }

    private static Map<String, Asked> filters() {
        Map<String, Asked> filters = new LinkedHashMap<>();
        filters.put("none", Asked.ALL);
        filters.put("open", Asked.of(new Wish.StillOpen()));
        filters.put("committee", Asked.of(new Wish.StillOpen(), new Wish.InCommittee(new CommitteeKey("ausschuss-3"))));
        filters.put("status", Asked.of(new Wish.WithStatus(ResolutionStatus.OPEN)));
        filters.put("office", Asked.of(new Wish.StillOpen(), new Wish.GivenTo("Amt 5")));
        filters.put("overdue", Asked.of(new Wish.Late()));
        filters.put("kind", Asked.of(new Wish.OfKind(ItemKind.MOTION)));
        filters.put("submitter", Asked.of(new Wish.SubmittedBy("fraktion 3")));
        filters.put("due", Asked.of(new Wish.DueUntil(LocalDate.of(2020, 1, 1))));
        return filters;
    }

    private void fill(int count) {
        TrackResolution track = new TrackResolution(told.proceedings, progresses, CLOCK, told.database);
        for (int i = 0; i < count; i++) {
            String committee = i % 3 == 0 ? "Kreistag" : "Ausschuss " + i % 10;
            ResolutionId id = told.extract(
                    committee,
                    LocalDate.of(2010, 1, 1).plusDays(i / 4),
                    Integer.toString(1 + i % 4),
                    new Visibility.Public(),
                    words(Field.TITLE, i % 5 == 0 ? "Feststellung der Tagesordnung" : "Vorhaben " + i),
                    words(Field.PAPER_TYPE, i % 7 == 0 ? "Antrag" : "Beschlussvorlage"),
                    words(Field.SUBMITTER, "Fraktion " + i % 6),
                    paper("2010/FB/" + (1000 + i / 2)));
            if (i % 4 == 0) {
                track.track(
                        id,
                        new Deed.Assign(new Assignment(
                                "Amt " + i % 12, null, LocalDate.of(2011, 1, 1).plusDays(i))),
                        OptionalLong.empty(),
                        CLERK);
            }
        }
    }

    private static double p95(Runnable work) {
        for (int i = 0; i < ROUNDS / 2; i++) {
            work.run();
        }
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[ROUNDS * 95 / 100] / 1e6;
    }
}
