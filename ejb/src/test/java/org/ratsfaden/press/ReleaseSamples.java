package org.ratsfaden.press;

import java.time.ZoneId;

/** Releases for tests. */
final class ReleaseSamples {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** All that a release needs to be submitted. */
    static final ReleaseText WHOLE = new ReleaseText(
            ReleaseKind.NOTICE,
            "Linie 47 fährt jede Stunde",
            "Mehr Fahrten nach Nessebrück",
            "Ab Dezember fährt der Bus jede Stunde.",
            "Der Kreistag hat es **beschlossen**.",
            "Auenfurt",
            "Pressestelle, Telefon 069 90009 414",
            "");

    private ReleaseSamples() {}
}
