package org.ratsfaden.press.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.press.ReleaseDates;
import org.ratsfaden.press.ReleaseKind;
import org.ratsfaden.press.ReleaseState;
import org.ratsfaden.press.ReleaseText;
import org.ratsfaden.press.ReleaseVersion;
import org.ratsfaden.press.Stage;
import org.ratsfaden.press.Urgency;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code press_version}. */
@Entity
@Table(name = "press_version")
@IdClass(VersionRow.Key.class)
@NullUnmarked
class VersionRow {

    @Id
    @Column(name = "release_id")
    private String releaseId;

    @Id
    @Column(name = "number")
    private int number;

    private String kind;

    @Lob
    private String title;

    @Lob
    private String subtitle;

    @Lob
    private String lead;

    @Lob
    private String body;

    @Lob
    private String place;

    @Lob
    private String contact;

    @Lob
    private String appointment;

    @Lob
    private String note;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(name = "embargo_until")
    private Instant embargoUntil;

    private String stage;

    @Column(name = "stage_by")
    private String stageBy;

    @Column(name = "stage_at")
    private Instant stageAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Lob
    private String reason;

    @Lob
    private String authors;

    @Column(name = "urgent_by")
    private String urgentBy;

    @Lob
    @Column(name = "urgent_reason")
    private String urgentReason;

    @Column(name = "second_look_by")
    private String secondLookBy;

    @Column(name = "second_look_at")
    private Instant secondLookAt;

    @Lob
    private String responsible;

    protected VersionRow() {}

    VersionRow(String releaseId, int number) {
        this.releaseId = releaseId;
        this.number = number;
    }

    static Key key(String releaseId, int number) {
        Key key = new Key();
        key.releaseId = releaseId;
        key.number = number;
        return key;
    }

    String releaseId() {
        return releaseId;
    }

    VersionRow copy(ReleaseVersion version) {
        copy(version.text());
        note = Columns.storable(version.note());
        publishAt = version.dates().publishAt();
        embargoUntil = version.dates().embargoUntil();
        authors = String.join(" ", new TreeSet<>(version.authors()));
        responsible = Columns.storableOrNull(version.responsible());
        copy(version.state());
        copy(version.urgency());
        return this;
    }

    private void copy(ReleaseText text) {
        kind = text.kind().key();
        title = Columns.storable(text.title());
        subtitle = Columns.storable(text.subtitle());
        lead = Columns.storable(text.lead());
        body = Columns.storable(text.body());
        place = Columns.storable(text.place());
        contact = Columns.storable(text.contact());
        appointment = Columns.storable(text.appointment());
    }

    private void copy(ReleaseState state) {
        stage = state.stage().key();
        publishedAt = state.published().orElse(null);
        stageBy = null;
        stageAt = null;
        reason = null;
        switch (state) {
            case ReleaseState.Draft() -> {}
            case ReleaseState.InReview(var by, var at) -> moved(by, at);
            case ReleaseState.Approved(var by, var at) -> moved(by, at);
            case ReleaseState.Dispatched(var at) -> moved(null, at);
            case ReleaseState.Published(var at) -> moved(null, at);
            case ReleaseState.Corrected(var _, var at) -> moved(null, at);
            case ReleaseState.Withdrawn(var _, var at, var why) -> {
                moved(null, at);
                reason = Columns.storable(why);
            }
        }
    }

    private void moved(@Nullable String by, Instant at) {
        stageBy = by;
        stageAt = at;
    }

    private void copy(@Nullable Urgency urgency) {
        Urgency.SecondLook look = urgency == null ? null : urgency.secondLook();
        urgentBy = urgency == null ? null : urgency.by();
        urgentReason = urgency == null ? null : Columns.storable(urgency.reason());
        secondLookBy = look == null ? null : look.by();
        secondLookAt = look == null ? null : look.at();
    }

    ReleaseVersion toVersion() {
        return new ReleaseVersion(
                number,
                new ReleaseText(
                        ReleaseKind.ofKey(kind).orElseThrow(),
                        title,
                        subtitle,
                        lead,
                        body,
                        place,
                        contact,
                        appointment),
                new ReleaseDates(publishAt, embargoUntil),
                toState(),
                toAuthors(),
                toUrgency(),
                responsible,
                note);
    }

    private Set<String> toAuthors() {
        return Arrays.stream(authors.split(" ")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private Urgency toUrgency() {
        Urgency.SecondLook look = secondLookBy == null ? null : new Urgency.SecondLook(secondLookBy, secondLookAt);
        return urgentBy == null ? null : new Urgency(urgentBy, urgentReason, look);
    }

    private ReleaseState toState() {
        return switch (Stage.ofKey(stage).orElseThrow()) {
            case DRAFT -> new ReleaseState.Draft();
            case IN_REVIEW -> new ReleaseState.InReview(stageBy, stageAt);
            case APPROVED -> new ReleaseState.Approved(stageBy, stageAt);
            case DISPATCHED -> new ReleaseState.Dispatched(stageAt);
            case PUBLISHED -> new ReleaseState.Published(stageAt);
            case CORRECTED -> new ReleaseState.Corrected(publishedAt, stageAt);
            case WITHDRAWN -> new ReleaseState.Withdrawn(publishedAt, stageAt, reason);
        };
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String releaseId;
        private int number;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && number == key.number && Objects.equals(releaseId, key.releaseId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(releaseId, number);
        }
    }
}
