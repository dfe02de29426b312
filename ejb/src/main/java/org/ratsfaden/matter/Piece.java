package org.ratsfaden.matter;

import java.time.LocalDate;
import java.util.Optional;
import org.ratsfaden.document.Description;
import org.ratsfaden.document.DocumentId;
import org.ratsfaden.meeting.AgendaItem;
import org.ratsfaden.meeting.ConsultationRole;

/** One piece of a matter. */
public sealed interface Piece {

    PieceId id();

    /** The day it is of; empty if it does not say. */
    Optional<LocalDate> day();

    Bond bond();

    /** A committee has dealt with it. */
    record Consulted(AgendaItem item, Bond bond) implements Piece {

        @Override
        public PieceId id() {
            return PieceId.of(item.id());
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(item.meeting().day());
        }

        public ConsultationRole role() {
            return item.role();
        }
    }

    /** A document that tells of no sitting: a paper, a report about it. */
    record Written(DocumentId document, Description description, Bond bond) implements Piece {

        @Override
        public PieceId id() {
            return PieceId.of(document);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.ofNullable(description.date());
        }
    }
}
