package org.ratsfaden.resolution.jpa;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.meeting.ItemKind;
import org.ratsfaden.meeting.Mentions.View;
import org.ratsfaden.meeting.Mentions.Within;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.Progresses.Seen;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Wish;

/**
 * Measures the pages of the follow-up over HTTP among many decisions, each list beside the same SQL alone on a copy of the portal's
 * database and an empty request, in turn (issue 7, "Figures").
 */
@SuppressWarnings("SystemOut")
public final class FollowUpBench {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 60;
    private static final int GIVEN_EVERY = 4;
    private static final double MOST = 3;
    private static final Within PAGE = new Within(0, 20);
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Seen CITIZEN = new Seen(
            new View(Set.of(new Visibility.Public()), Set.of()),
            null,
            new CommitteeKey("landkreis-mittelau"),
            LocalDate.now(ZoneId.of("Europe/Berlin")));

    private final String address;
    private final Path home;

    private FollowUpBench(String address, Path home) {
        this.address = address;
        this.home = home;
    }

    /** @param words {@code fill}, address, home, how many decisions; or {@code measure}, address, home, copy of the database */
    public static void main(String... words) throws Exception {
        FollowUpBench bench = new FollowUpBench(words[1], Path.of(words[2]));
        if (words[0].equals("fill")) {
            bench.fill(Integer.parseInt(words[3]));
        } else {
            bench.measure(Path.of(words[3]));
        }
    }

    /** Decisions of the Kreistag, as many recommendations before; every fourth is given to an office. The samples of the portal are there besides. */
    private void fill(int decisions) throws Exception {
        try (MeasuredPortal clerk = MeasuredPortal.as("clerk", address, home)) {
            long there = total(clerk.get("/api/v1/resolutions?size=1"));
            FollowedSittings.drop(2 * decisions / FollowedSittings.ITEMS, home);
            long end = System.nanoTime() + LONGEST.toNanos();
            while (total(clerk.get("/api/v1/resolutions?size=1")) < there + decisions) {
                if (System.nanoTime() > end) {
                    throw new IOException("not all decisions were found");
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
            give(clerk, decisions);
        }
    }

    private static void give(MeasuredPortal clerk, int decisions) throws IOException {
        int count = 0;
        for (int page = 1; page <= decisions / 100; page++) {
            for (String id : ids(clerk.get("/api/v1/resolutions?size=100&page=" + page))) {
                if (count++ % GIVEN_EVERY == 0) {
                    clerk.post(
                            "/api/v1/resolutions/" + id + "/status",
                            "application/json",
                            "{\"action\":\"assign\",\"office\":\"Amt %d\",\"deadline\":\"%s\"}"
                                    .formatted(
                                            count % 12, LocalDate.of(2015, 1, 1).plusDays(count)),
                            200);
                }
            }
        }
    }

    private void measure(Path copy) throws Exception {
        try (Connection connection = bare(copy);
                MeasuredPortal citizen = MeasuredPortal.asCitizen(address);
                MeasuredPortal clerk = MeasuredPortal.as("clerk", address, home)) {
            System.out.printf(
                    "%d items of sittings; %d rounds after %d to warm up; p50 and p95 in milliseconds%n%n",
                    total(citizen.get("/api/v1/resolutions?size=1")), ROUNDS, WARM_UP);
            lists(citizen, clerk, connection);
            pages(citizen, clerk);
        }
    }

    /** Answers a statement anew each time, as the measured portal does: H2 would otherwise give the last answer once more. */
    private static Connection bare(Path database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + database
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=FALSE",
                "ratsfaden",
                "ratsfaden");
    }

    private void lists(MeasuredPortal citizen, MeasuredPortal clerk, Connection connection) throws Exception {
        System.out.printf("%-28s %16s %16s %16s %6s%n", "/beschluesse… (p50, p95)", "page", "SQL", "empty", "");
        for (Map.Entry<String, Asked> filter : filters().entrySet()) {
            String[] address = filter.getKey().split(" ");
            MeasuredPortal reader = address.length > 1 ? clerk : citizen;
            FollowedSql ids = FollowedSql.ids(filter.getValue(), CITIZEN, PAGE);
            FollowedSql count = FollowedSql.count(filter.getValue(), CITIZEN);
            List<Times> times = measured(List.of(
                    () -> reader.measured("/beschluesse" + address[0]),
                    () -> {
                        ids.run(connection);
                        count.run(connection);
                    },
                    reader::nothing));
            double wanted = MOST * times.get(1).p95() + times.get(2).p95();
            System.out.printf(
                    "%-28s %16s %16s %16s %6.2f%n",
                    filter.getKey(),
                    times.get(0),
                    times.get(1),
                    times.get(2),
                    times.get(0).p95() / wanted);
        }
        System.out.printf("The last column: p95 of the page : (%.0f × SQL + empty); wanted: at most 1%n%n", MOST);
    }

    private void pages(MeasuredPortal citizen, MeasuredPortal clerk) throws Exception {
        String id = ids(citizen.get("/api/v1/resolutions?size=20")).get(7);
        page("/vorgang/{id} citizen", citizen, "/vorgang/" + id);
        page("/vorgang/{id} clerk", clerk, "/vorgang/" + id);
        page("/beschluss/{id} clerk", clerk, "/beschluss/" + id);
        page("/ citizen", citizen, "/");
        page("/ clerk", clerk, "/");
        for (String role : List.of("member", "office")) {
            try (MeasuredPortal reader = MeasuredPortal.as(role, address, home)) {
                page("/ " + role, reader, "/");
            }
        }
        page("/zu-klaeren clerk", clerk, "/zu-klaeren");
        page("/gremien clerk", clerk, "/gremien");
        page("/gremien?ende=… clerk", clerk, "/gremien?ende=2020-12-31");
    }

    private static void page(String label, MeasuredPortal reader, String path) throws Exception {
        List<Times> times = measured(List.of(() -> reader.measured(path), reader::nothing));
        System.out.printf("%-28s %16s %16s %16s%n", label, times.get(0), "", times.get(1));
    }

    private static Map<String, Asked> filters() {
        Wish open = new Wish.StillOpen();
        Map<String, Asked> filters = new LinkedHashMap<>();
        filters.put("", Asked.of(open));
        filters.put("?status=all", Asked.ALL);
        filters.put("?committee=kreistag", Asked.of(open, new Wish.InCommittee(new CommitteeKey("kreistag"))));
        filters.put("?status=open", Asked.of(new Wish.WithStatus(ResolutionStatus.OPEN)));
        filters.put("?status=implemented", Asked.of(new Wish.WithStatus(ResolutionStatus.IMPLEMENTED)));
        filters.put("?office=Amt+5", Asked.of(open, new Wish.GivenTo("Amt 5")));
        filters.put("?overdue=true", Asked.of(open, new Wish.Late()));
        filters.put("?kind=motion", Asked.of(open, new Wish.OfKind(ItemKind.MOTION)));
        filters.put("?submitter=mittelau", Asked.of(open, new Wish.SubmittedBy("mittelau")));
        filters.put("?due=2020-01-01", Asked.of(open, new Wish.DueUntil(LocalDate.of(2020, 1, 1))));
        filters.put("?unassigned=true clerk", Asked.of(open, new Wish.WithoutOffice()));
        filters.put("?draft=true clerk", Asked.of(open, new Wish.WithDraft()));
        return filters;
    }

    /** In turn, so that whatever else the machine does is done to all. */
    private static List<Times> measured(List<Deed> sides) throws Exception {
        List<List<Long>> nanos =
                sides.stream().<List<Long>>map(_ -> new ArrayList<>()).toList();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (int side = 0; side < sides.size(); side++) {
                long began = System.nanoTime();
                sides.get(side).run();
                long took = System.nanoTime() - began;
                if (round >= WARM_UP) {
                    nanos.get(side).add(took);
                }
            }
        }
        return nanos.stream().map(Times::new).toList();
    }

    private static long total(String json) {
        return TOTAL.matcher(json)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(String json) {
        return ID.matcher(json).results().map(found -> found.group(1)).toList();
    }

    /** Something that is timed. */
    private interface Deed {
        void run() throws Exception;
    }

    /** Some durations, in nanoseconds. */
    private record Times(List<Long> nanos) {

        Times {
            nanos = nanos.stream().sorted().toList();
        }

        double p95() {
            return at(0.95);
        }

        private double at(double share) {
            return nanos.get((int) Math.ceil(share * nanos.size()) - 1) / 1e6;
        }

        @Override
        public String toString() {
            return "%.1f, %.1f".formatted(at(0.5), p95());
        }
    }
}
