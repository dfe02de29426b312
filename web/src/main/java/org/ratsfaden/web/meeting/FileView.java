package org.ratsfaden.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.document.Evidence;
import org.ratsfaden.document.Field;
import org.ratsfaden.document.Finding;
import org.ratsfaden.document.FindingValue;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.Standing;
import org.ratsfaden.meeting.Telling;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.Titles;

/**
 * A document that speaks of a sitting or an item.
 *
 * @param standing how final it is, in words; {@code null} if it does not say
 * @param valid whether it is the valid Fassung of several
 * @param badge what a reader inside the house has to know about its visibility; {@code null} if everybody may read it
 * @param says the outcome it tells, where it differs from the valid one; {@code null} otherwise
 */
public record FileView(
        String title,
        String link,
        String kind,
        @Nullable String standing,
        boolean valid,
        @Nullable String badge,
        @Nullable String says) {

    static FileView of(Telling telling, Frame frame) {
        return of(telling, Address.of("/dokument/" + telling.document().id()), false, null, frame);
    }

    /** Every document that tells of an item, with a way to the place where it does. */
    static List<FileView> of(AgendaItem item, Frame frame) {
        return item.tellings().stream()
                .map(telling -> of(
                        telling,
                        place(telling),
                        item.tellings().size() > 1 && telling.equals(item.valid()),
                        differing(telling, item, frame),
                        frame))
                .toList();
    }

    private static FileView of(Telling telling, Address link, boolean valid, @Nullable String says, Frame frame) {
        return new FileView(
                Titles.of(telling.description(), frame.texts()),
                frame.link(link),
                frame.labels().of(telling.document().kind()),
                standing(telling.mention().standing(), frame),
                valid,
                telling.document().visibility() instanceof Visibility.Public
                        ? null
                        : frame.labels().of(telling.document().visibility()),
                says);
    }

    private static @Nullable String standing(Standing standing, Frame frame) {
        return switch (standing) {
            case BEFORE, STATED -> null;
            case DRAFT, SIGNED, CONFIRMED -> frame.labels().of(new FindingValue.Words(standing.key()));
        };
    }

    private static Address place(Telling telling) {
        Address document = Address.of("/dokument/" + telling.document().id());
        Evidence evidence = telling.facts()
                .finding(Field.OUTCOME)
                .or(() -> telling.facts().finding(Field.TITLE))
                .or(() -> telling.facts().finding(Field.AGENDA_ITEM))
                .map(Finding::evidence)
                .orElse(null);
        return evidence == null ? document : ItemView.place(telling.document().id(), evidence);
    }

    private static @Nullable String differing(Telling telling, AgendaItem item, Frame frame) {
        OutcomeView said = OutcomeView.of(telling.facts(), frame);
        OutcomeView valid = OutcomeView.of(item.valid().facts(), frame);
        return said == null || said.equals(valid)
                ? null
                : said.vote().isEmpty() ? said.label() : said.label() + ", " + said.vote();
    }
}
