package org.ratsfaden.web.press;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseKind;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.WriteRelease;
import org.ratsfaden.press.WriteRelease.Caption;

/**
 * What somebody has written, with whatever cannot be understood of it.
 *
 * @param unreadable the field whose day and hour cannot be read; {@code null} if both can
 */
record SentRelease(WriteRelease.Words words, @Nullable String unreadable) {

    /** What is sent, by name. */
    @FunctionalInterface
    interface Fields {

        /** {@code null} if it is not sent. */
        @Nullable String value(String name);
    }

    /**
     * Of the fields that are sent; what is not sent stays as it was.
     *
     * @param captions what is sent with pictures
     */
    static SentRelease over(ReleaseVersion before, List<Caption> captions, Fields sent, PressMoments moments) {
        ReleaseText text = before.text();
        ReleaseText written = new ReleaseText(
                ReleaseKind.ofKey(or(sent.value("kind"), text.kind().key())).orElse(text.kind()),
                or(sent.value("title"), text.title()),
                or(sent.value("subtitle"), text.subtitle()),
                or(sent.value("lead"), text.lead()),
                or(sent.value("body"), text.body()),
                or(sent.value("place"), text.place()),
                or(sent.value("contact"), text.contact()),
                or(sent.value("appointment"), text.appointment()));
        String note = or(sent.value("note"), before.note());
        Moment publish = moment("publishAt", sent, before.dates().publishAt(), moments);
        Moment embargo = moment("embargoUntil", sent, before.dates().embargoUntil(), moments);
        return new SentRelease(
                new WriteRelease.Words(written, new ReleaseDates(publish.at(), embargo.at()), note, captions),
                publish.unreadable() == null ? embargo.unreadable() : publish.unreadable());
    }

    private record Moment(@Nullable Instant at, @Nullable String unreadable) {}

    private static Moment moment(String name, Fields sent, @Nullable Instant before, PressMoments moments) {
        String text = sent.value(name);
        if (text == null) {
            return new Moment(before, null);
        }
        try {
            return new Moment(moments.read(text).orElse(null), null);
        } catch (IllegalArgumentException e) {
            return new Moment(before, name);
        }
    }

    /** Lines end as they do here, whatever the browser sends. */
    private static String or(@Nullable String sent, String otherwise) {
        return Optional.ofNullable(sent)
                .map(words -> words.replace("\r\n", "\n"))
                .orElse(otherwise);
    }
}
