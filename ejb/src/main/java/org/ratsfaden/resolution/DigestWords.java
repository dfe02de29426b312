package org.ratsfaden.resolution;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.AgendaItem;

/** The words of a mail about what is due. A mail passes strangers' servers, so it tells what everybody may know: a closed decision goes without title and reason. */
final class DigestWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private DigestWords() {}

    static String subject(List<Due> due, LocalDate today) {
        return "Wiedervorlage am %s: %d".formatted(DAY.format(today), due.size());
    }

    static String text(List<Due> due, Digest digest, URI portal) {
        return due.stream().map(one -> line(one, portal)).collect(Collectors.joining("\n\n"))
                + "\n\nAlles, was vorgemerkt ist: " + portal + "/erinnerungen"
                + "\nKeine E-Mails mehr: " + portal + "/erinnerungen/aus/" + digest.token() + "\n";
    }

    private static String line(Due due, URI portal) {
        AgendaItem item = due.followed().item();
        Optional<AgendaItem> published = item.published();
        String title = published
                .map(open -> open.words(Field.TITLE).orElse("Beschluss"))
                .orElse("Nichtöffentlicher Beschluss");
        String reason = published.isEmpty() || due.words().isEmpty() ? "" : " (" + due.words() + ")";
        String what = switch (due.why()) {
            case WISHED -> "Wiedervorlage ";
            case DEADLINE -> "Frist ";
        };
        return what + DAY.format(due.day()) + ": " + title + reason + "\n"
                + item.meeting().committee() + ", " + DAY.format(item.meeting().day()) + ", TOP " + item.number() + "\n"
                + portal + "/beschluss/" + item.id();
    }
}
