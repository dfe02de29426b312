package org.ratsfaden.resolution.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ratsfaden.meeting.jpa.ToldDecisions.paper;
import static org.ratsfaden.meeting.jpa.ToldDecisions.words;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ratsfaden.access.Reader;
import org.ratsfaden.access.Visibility;
import org.ratsfaden.council.CommitteeKey;
import org.ratsfaden.document.Field;
import org.ratsfaden.meeting.ResolutionId;
import org.ratsfaden.resolution.Assignment;
import org.ratsfaden.resolution.Change;
import org.ratsfaden.resolution.Deed;
import org.ratsfaden.resolution.Progresses.Asked;
import org.ratsfaden.resolution.ResolutionStatus;
import org.ratsfaden.resolution.Settlement;
import org.ratsfaden.resolution.Wish;

/** Who learns what of a decision: drafts, closed decisions, and what was released. */
@Tag("database")
class ReleasedWordsTest extends OnFollowedDecisions {

    @Test
    void aDraftIsForTheHouseAndItsReleaseIsForEverybodyAndSettlementEndsTheOpenList() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        told.extract("Kreistag", SUMMER, "8.8", EVERYBODY, paper("2024/FB3/0555"));
        done(decided, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER.plusMonths(1))), CLERK);

        assertThat(list(Asked.of(new Wish.Late()), MEMBER).total()).isEqualTo(1);
        assertThat(list(Asked.of(new Wish.ReportedBy("fachbereich")), OFFICE).total())
                .isEqualTo(1);

        String words = "Die Ausschreibung läuft. Der Zuschlag wird im Oktober erteilt.";
        done(decided, new Deed.Report(ResolutionStatus.IN_PROGRESS, words), OFFICE);

        assertThat(list(Asked.of(new Wish.WithDraft()), CLERK).total()).isEqualTo(1);
        assertThat(list(Asked.of(new Wish.WithDraft()), OFFICE).total()).isEqualTo(1);
        assertThat(list(Asked.of(new Wish.WithDraft()), OTHER_OFFICE).total()).isZero();
        assertThat(shown(decided, OFFICE).progress().draft()).isNotNull();
        for (Reader outside : List.of(CITIZEN, MEMBER, new Reader.Press("presse"), new Reader.Admin("a"))) {
            assertThat(list(Asked.of(new Wish.WithDraft()), outside)).isEqualTo(list(Asked.ALL, outside));
        }
        for (Reader outside :
                List.of(CITIZEN, MEMBER, OTHER_OFFICE, new Reader.Press("presse"), new Reader.Admin("a"))) {
            assertThat(shown(decided, outside).toString())
                    .doesNotContain("Ausschreibung")
                    .doesNotContain("ratsbuero");
            assertThat(shown(decided, outside).possible()).isEmpty();
        }

        done(decided, new Deed.Release(), CLERK);

        assertThat(shown(decided, MEMBER).toString()).contains(words).doesNotContain("ratsbuero");

        done(decided, new Deed.Settle(new Settlement("Sozialausschuss", SUMMER.plusMonths(3), "Ö 4")), CLERK);

        assertThat(list(Asked.of(new Wish.StillOpen()), MEMBER).items())
                .noneMatch(row -> row.item().id().equals(decided));
        assertThat(list(open(ResolutionStatus.IMPLEMENTED), MEMBER).total()).isEqualTo(1);
        assertThat(shown(decided, CLERK).progress().history()).hasSize(4);
        assertThat(shown(decided, MEMBER).progress().history()).hasSize(3);
    }

    @Test
    void aClosedDecisionIsForThoseWhoMayReadItAndForTheOfficeThatCarriesItOut() {
        ResolutionId closed = told.extract(
                "Kreistag", SUMMER, "12", new Visibility.CouncilOffice(), words(Field.PUBLIC_STATUS, "nonpublic"));

        for (Reader outside : List.of(CITIZEN, MEMBER, OFFICE, OTHER_OFFICE)) {
            assertThat(resolutions.open(closed, outside)).isEmpty();
            assertThat(list(Asked.ALL, outside).total()).isZero();
            assertThat(track.track(closed, new Deed.Release(), OptionalLong.empty(), outside))
                    .isEmpty();
        }

        done(closed, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", null)), CLERK);

        assertThat(resolutions.open(closed, OFFICE)).isPresent();
        assertThat(list(Asked.ALL, OFFICE).items()).hasSize(1);
        assertThat(choices(OFFICE).offices()).containsExactly("Fachbereich 3");
        for (Reader outside : List.of(CITIZEN, MEMBER, OTHER_OFFICE)) {
            assertThat(resolutions.open(closed, outside)).isEmpty();
            assertThat(list(Asked.ALL, outside).total()).isZero();
            assertThat(choices(outside).offices()).isEmpty();
        }
        assertThat(track.track(closed, new Deed.Release(), OptionalLong.empty(), OFFICE))
                .contains(new Change.Refused(Change.Why.NOT_YOURS));
    }

    @Test
    void whatChangedSinceTheLastSittingTellsNoDrafts() {
        ResolutionId drafted = told.extract("Kreistag", SPRING, "7", EVERYBODY);
        ResolutionId assigned = told.extract("Kreistag", SPRING, "8", EVERYBODY);
        done(drafted, new Deed.Report(ResolutionStatus.IN_PROGRESS, "Die Ausschreibung läuft."), CLERK);
        done(assigned, new Deed.Assign(new Assignment("Bauamt", null, null)), CLERK);
        Wish council = new Wish.InAnyOf(Set.of(new CommitteeKey("kreistag")));

        assertThat(list(Asked.of(council, new Wish.ChangedSince(TODAY.instant())), MEMBER)
                        .items())
                .extracting(row -> row.item().id())
                .containsExactly(assigned);
        assertThat(list(Asked.of(council, new Wish.ChangedSince(TODAY.instant().plusSeconds(1))), MEMBER)
                        .total())
                .isZero();
        assertThat(list(Asked.of(new Wish.InAnyOf(Set.of())), MEMBER).total()).isZero();
    }

    @Test
    void whoReleasesReleasesWhatTheyHaveSeen() {
        ResolutionId decided = told.extract("Kreistag", SUMMER, "8.7", EVERYBODY, paper(PAPER));
        done(decided, new Deed.Assign(new Assignment("Fachbereich 3", "fachbereich", SUMMER)), CLERK);
        done(decided, new Deed.Report(ResolutionStatus.IN_PROGRESS, "Die Ausschreibung läuft."), OFFICE);
        long seen = shown(decided, CLERK).progress().revision();
        done(decided, new Deed.Report(ResolutionStatus.NOT_FEASIBLE, "Niemand hat geboten."), OFFICE);

        Change change = track.track(decided, new Deed.Release(), OptionalLong.of(seen), CLERK)
                .orElseThrow();

        assertThat(change).isInstanceOf(Change.Overtaken.class);
        assertThat(shown(decided, CITIZEN).progress().note()).isNull();
        assertThat(track.track(decided, new Deed.Release(), OptionalLong.of(seen + 1), CLERK))
                .get()
                .isInstanceOf(Change.Changed.class);
        assertThat(shown(decided, CITIZEN).toString())
                .contains("Niemand hat geboten.")
                .doesNotContain("Ausschreibung");
    }
}
