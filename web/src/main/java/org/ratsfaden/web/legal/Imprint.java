package org.ratsfaden.web.legal;

import java.util.function.Function;
import org.ratsfaden.settings.Settings;

/**
 * Who answers for this portal. Texts of the operator, as Landesrecht has them; an empty one is named on the page that needs it.
 * Lines are divided by {@code |}.
 *
 * @param body the Körperschaft
 * @param address where it can be written to
 * @param representedBy who represents it (§ 5 DDG)
 * @param contact telephone and mail (§ 5 DDG)
 * @param responsible who answers for journalistic content, with address (§ 18 (2) MStV)
 */
public record Imprint(
        String body,
        String address,
        String representedBy,
        String contact,
        String responsible,
        Accessibility accessibility,
        String privacyContact) {

    /** The keys, as they are named on a page where one is missing. */
    public static final String ADDRESS = "ratsfaden.imprint.address";

    public static final String REPRESENTED_BY = "ratsfaden.imprint.represented-by";
    public static final String CONTACT = "ratsfaden.imprint.contact";
    public static final String RESPONSIBLE = "ratsfaden.imprint.responsible";
    public static final String BODY = "ratsfaden.body";
    public static final String PRIVACY_CONTACT = "ratsfaden.imprint.privacy-contact";

    /**
     * What the accessibility statement says (Decision (EU) 2018/1523).
     *
     * @param status how far EN 301 549 is kept
     * @param gaps content that is not accessible, and why
     * @param checkedOn day and method of the assessment
     * @param feedback where barriers are reported
     * @param enforcement the Durchsetzungs- or Schlichtungsstelle of the Land
     */
    public record Accessibility(String status, String gaps, String checkedOn, String feedback, String enforcement) {

        public static final String STATUS = "ratsfaden.imprint.accessibility-status";
        public static final String GAPS = "ratsfaden.imprint.accessibility-gaps";
        public static final String CHECKED_ON = "ratsfaden.imprint.accessibility-checked-on";
        public static final String FEEDBACK = "ratsfaden.imprint.accessibility-feedback";
        public static final String ENFORCEMENT = "ratsfaden.imprint.accessibility-enforcement";
    }

    /** Asks for each setting once; what the operator did not set is empty. */
    public static Imprint read(Settings settings) {
        Function<String, String> text = key -> settings.read(key, "", String::strip);
        return new Imprint(
                settings.read(BODY, "Landkreis Mittelau", String::strip),
                text.apply(ADDRESS),
                text.apply(REPRESENTED_BY),
                text.apply(CONTACT),
                text.apply(RESPONSIBLE),
                new Accessibility(
                        text.apply(Accessibility.STATUS),
                        text.apply(Accessibility.GAPS),
                        text.apply(Accessibility.CHECKED_ON),
                        text.apply(Accessibility.FEEDBACK),
                        text.apply(Accessibility.ENFORCEMENT)),
                text.apply(PRIVACY_CONTACT));
    }
}
