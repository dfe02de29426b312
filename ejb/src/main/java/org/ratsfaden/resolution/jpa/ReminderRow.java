package org.ratsfaden.resolution.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Reminder;
import org.ratsfaden.transaction.jpa.Columns;

/** Table {@code reminder}. */
@Entity
@Table(name = "reminder")
@IdClass(ReminderRow.Key.class)
@NullUnmarked
class ReminderRow {

    @Id
    private String account;

    @Id
    @Column(name = "resolution_id")
    private String resolutionId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String words;

    protected ReminderRow() {}

    static ReminderRow of(String account, Reminder reminder) {
        ReminderRow row = new ReminderRow();
        row.account = account;
        row.resolutionId = reminder.resolution().toString();
        row.dueOn = reminder.day();
        row.words = Columns.cut(reminder.words(), Reminder.LONGEST);
        return row;
    }

    String account() {
        return account;
    }

    Reminder toReminder() {
        return new Reminder(ResolutionId.parse(resolutionId).orElseThrow(), dueOn, words);
    }

    /** Primary key, in the form JPA asks for. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private String account;
        private String resolutionId;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(account, key.account)
                    && Objects.equals(resolutionId, key.resolutionId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, resolutionId);
        }
    }
}
