package org.ratsfaden.web.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ratsfaden.concept.Concept;
import org.ratsfaden.concept.ConceptEdition;
import org.ratsfaden.linking.ChapterLink.State;
import org.ratsfaden.web.concept.ConceptView.Choice;
import org.ratsfaden.web.concept.ConceptView.Filter;
import org.ratsfaden.web.concept.ConceptViews.Asked;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;

/** What the page of a concept can be limited to. */
final class ConceptFilters {

    private final Frame frame;
    private final Concept concept;
    private final ConceptEdition edition;
    private final Asked asked;
    private final Address here;

    /** @param edition the one that is shown */
    ConceptFilters(Frame frame, Concept concept, ConceptEdition edition, Asked asked) {
        this.frame = frame;
        this.concept = concept;
        this.edition = edition;
        this.asked = asked;
        this.here = asked.at("/konzept/" + concept.id());
    }

    /** Those that offer a choice. */
    List<Filter> all() {
        return concept.editions().size() < 2
                ? List.of(states(), fulfilments())
                : List.of(editions(), states(), fulfilments());
    }

    /** What an edition is called here. */
    static String title(Frame frame, ConceptEdition one) {
        String untitled =
                one.announcedBy().isEmpty() ? frame.say("concept.edition-before") : frame.say("concept.edition-told");
        return one.title().isEmpty() ? untitled : one.title();
    }

    private Filter editions() {
        return new Filter(
                frame.say("concept.editions"),
                concept.editions().stream()
                        .map(one -> new Choice(
                                title(frame, one)
                                        + (one.day() == null
                                                ? ""
                                                : ", " + frame.texts().day(one.day())),
                                frame.link(here.without("fassung")
                                        .with("fassung", one.id().toString())),
                                one.id().equals(edition.id())))
                        .toList());
    }

    private Filter states() {
        return filter(
                "concept.filter",
                "stand",
                Arrays.stream(State.values())
                        .filter(state -> state != State.REJECTED || frame.isClerk())
                        .toList(),
                State::key,
                ConceptLabels::key,
                asked.state());
    }

    private Filter fulfilments() {
        return filter(
                "concept.filter-decisions",
                "umsetzung",
                List.of(Fulfilment.values()),
                Fulfilment::key,
                Fulfilment::label,
                asked.fulfilment());
    }

    private <T> Filter filter(
            String label,
            String parameter,
            List<T> values,
            Function<T, String> key,
            Function<T, String> words,
            Optional<T> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(frame.say("concept.all"), frame.link(here.without(parameter)), chosen.isEmpty()));
        values.forEach(value -> choices.add(new Choice(
                frame.say(words.apply(value)),
                frame.link(here.without(parameter).with(parameter, key.apply(value))),
                chosen.equals(Optional.of(value)))));
        return new Filter(frame.say(label), choices);
    }
}
