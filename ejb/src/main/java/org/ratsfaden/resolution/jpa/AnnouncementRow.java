package org.ratsfaden.resolution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Announcement;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code announcement}. */
@Entity
@Table(name = "announcement")
@NullUnmarked
class AnnouncementRow {

    @Id
    @Column(name = "resolution_id")
    private String resolutionId;

    private String words;
    private String committee;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    private String item;

    @Column(name = "booked_by")
    private String bookedBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    protected AnnouncementRow() {}

    static AnnouncementRow of(ResolutionId id, Announcement announcement) {
        AnnouncementRow row = new AnnouncementRow();
        row.resolutionId = id.toString();
        row.words = Columns.storable(announcement.words());
        row.committee = Columns.storable(announcement.committee());
        row.announcedOn = announcement.day();
        row.item = Columns.storable(announcement.item());
        row.bookedBy = announcement.by();
        row.bookedAt = announcement.at();
        return row;
    }

    Announcement toAnnouncement() {
        return new Announcement(words, committee, announcedOn, item, bookedBy, bookedAt);
    }
}
