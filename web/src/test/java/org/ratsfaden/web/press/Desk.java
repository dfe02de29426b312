package org.ratsfaden.web.press;

import java.util.List;
import java.util.Set;
import org.ratsfaden.access.Reader;
import org.ratsfaden.press.Origin;
import org.ratsfaden.press.PressRelease;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseId;
import org.ratsfaden.press.ReleaseState;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.web.page.Address;
import org.ratsfaden.web.page.Frame;
import org.ratsfaden.web.text.Language;
import org.ratsfaden.web.text.Texts;

/** Where the press office's chief sits, before a release that Jo has written. */
final class Desk {

    static final Frame CHIEF = new Frame(
            new Texts(Language.GERMAN),
            Address.of("/presse/werkstatt"),
            new Reader.PressChief("ida"),
            "a-word",
            name -> name,
            "Landkreis Mittelau");

    private Desk() {}

    static ReleaseVersion version(int number, ReleaseState state, ReleaseDates dates) {
        return new ReleaseVersion(number, ReleaseText.EMPTY, dates, state, Set.of("jo"), null, null, "");
    }

    static PressRelease release(ReleaseVersion... versions) {
        return new PressRelease(ReleaseId.next(), new Origin.Written(), null, null, List.of(versions), versions.length);
    }
}
