package org.ratsfaden.matter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.document.Subject;
import org.ratsfaden.meeting.Meeting;
import org.ratsfaden.meeting.Mention;
import org.ratsfaden.meeting.Mentions;

/** Passages that are called the same, one of which says that the other's sitting dealt with it. Joins the caller's transaction. */
final class SameSittings {

    /** A title that more passages have is that of many matters. */
    private static final int MOST_TWINS = 60;

    private final Signs signs;
    private final Mentions mentions;

    SameSittings(Signs signs, Mentions mentions) {
        this.signs = signs;
        this.mentions = mentions;
    }

    /**
     * @param said all signs of some passages
     * @return other passages, each with the sign that names the sitting
     */
    Map<Subject, Sign> leadingFrom(List<Sign> said) {
        Map<String, Set<Subject>> called = byTitle(said);
        List<Sign> twins = signs.saying(Sign.Kind.TITLE, called.keySet());
        if (twins.size() > MOST_TWINS) {
            return Map.of();
        }
        Set<Subject> others = twins.stream().map(Sign::subject).collect(Collectors.toSet());
        Map<Subject, List<Sign>> sittings = sittings(said, others);
        Map<Subject, Meeting> held = held(sittings.keySet());
        Map<Subject, Sign> leads = new LinkedHashMap<>();
        for (Sign twin : twins) {
            for (Subject mine : called.getOrDefault(twin.value(), Set.of())) {
                if (!mine.equals(twin.subject())) {
                    naming(sittings, held, mine, twin.subject())
                            .forEach(sign -> leads.putIfAbsent(twin.subject(), sign));
                }
            }
        }
        return leads;
    }

    /** The signs by which one of the two names the sitting of the other. */
    private static List<Sign> naming(
            Map<Subject, List<Sign>> sittings, Map<Subject, Meeting> held, Subject one, Subject other) {
        Meeting first = held.get(one);
        Meeting second = held.get(other);
        if (first != null && second != null && !Known.areNear(first.day(), second.day())) {
            return List.of(); // the next of its kind, though it names the one before
        }
        return Stream.concat(
                        sittings.getOrDefault(one, List.of()).stream().filter(sign -> names(sign, second)),
                        sittings.getOrDefault(other, List.of()).stream().filter(sign -> names(sign, first)))
                .toList();
    }

    private static boolean names(Sign sign, @Nullable Meeting meeting) {
        return meeting != null && sign.value().equals(SignsRead.sitting(meeting.key(), meeting.day()));
    }

    private static Map<String, Set<Subject>> byTitle(List<Sign> said) {
        return said.stream()
                .filter(sign -> sign.is(Sign.Kind.TITLE))
                .collect(Collectors.groupingBy(Sign::value, Collectors.mapping(Sign::subject, Collectors.toSet())));
    }

    private Map<Subject, List<Sign>> sittings(List<Sign> said, Set<Subject> others) {
        Map<Subject, List<Sign>> sittings = new HashMap<>();
        others.forEach(subject -> sittings.put(subject, new ArrayList<>()));
        said.forEach(sign -> sittings.computeIfAbsent(sign.subject(), _ -> new ArrayList<>()));
        Stream.concat(said.stream(), signs.of(others).stream())
                .filter(sign -> sign.is(Sign.Kind.SITTING))
                .distinct()
                .forEach(sign -> sittings.computeIfAbsent(sign.subject(), _ -> new ArrayList<>())
                        .add(sign));
        return sittings;
    }

    /** In which sitting each was dealt with, of those that are items of one. */
    private Map<Subject, Meeting> held(Collection<Subject> subjects) {
        Map<Subject, Meeting> held = new HashMap<>();
        for (Mention mention : mentions.ofDocuments(
                subjects.stream().map(Subject::document).distinct().toList())) {
            if (mention.number() != null) {
                held.put(mention.subject(), mention.meeting());
            }
        }
        return held;
    }
}
