package org.ratsfaden.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Facts;
import org.ratsfaden.document.Field;

/**
 * As what a committee deals with an agenda item. A committee usually advises; whether it decides is stated, or follows from its
 * being the whole council, or is not known (council-practice.md, "Who decides").
 */
public enum ConsultationRole {
    /** Entscheidung: what it resolves holds, and is followed up. */
    DECIDES,
    /** Vorberatung, Anhörung, Kenntnisnahme: another body decides. */
    ADVISES,
    UNKNOWN;

    private static final Pattern DECIDING = Pattern.compile("(?iu).*(?:entscheid|beschlussfass).*");

    private static final Pattern WHOLE_COUNCIL = Pattern.compile("(?:kreistag|gemeinderat|stadtrat|buergerschaft"
            + "|stadtverordnetenversammlung|gemeindevertretung|stadtvertretung|marktgemeinderat|bezirkstag"
            + "|regionalversammlung|verbandsversammlung|rat)(?:-(?:des|der|im)-.*)?");

    /** What is stated of an item in this sitting; then who sits there. */
    static ConsultationRole of(Facts facts, Meeting meeting) {
        return facts.words(Field.CONSULTATION_ROLE)
                .map(stated -> DECIDING.matcher(stated).matches() ? DECIDES : ADVISES)
                .or(() -> facts.words(Field.DECIDING_BODY)
                        .flatMap(CommitteeKey::named)
                        .map(deciding -> deciding.equals(meeting.key()) ? DECIDES : ADVISES))
                .orElseGet(() -> bySeat(facts, meeting));
    }

    private static ConsultationRole bySeat(Facts facts, Meeting meeting) {
        if (facts.words(Field.OUTCOME).filter("recommended"::equals).isPresent()) {
            return ADVISES;
        }
        return WHOLE_COUNCIL.matcher(meeting.key().value()).matches() ? DECIDES : UNKNOWN;
    }

    /** The name in the database: {@code decides}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this key; empty for anything else. */
    public static Optional<ConsultationRole> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
