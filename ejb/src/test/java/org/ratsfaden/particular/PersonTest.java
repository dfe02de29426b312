package org.ratsfaden.particular;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ratsfaden.document.Evidence;

class PersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Landrätin",
                "stellvertretender Landrat",
                "Erste Beigeordnete",
                "Bürgermeisterin der Stadt Auenfurt",
                "KTA",
                "Kreistagsmitglied",
                "Abgeordneter des Kreistages",
                "Stadträtin",
                "Vorsitzender des Bauausschusses",
                "Vorsitzende der SPD-Fraktion im Kreistag",
                "Ausschussvorsitzende",
                "Mitglied des Kreistages",
                "Fachbereichsleiterin",
                "Leiter des Jugendamtes",
                "Gleichstellungsbeauftragte",
                "Kämmerer",
                "Oberbürgermeisterin",
                "1. stellv. Bürgermeister",
                "Zweiter Beigeordneter",
                "Bürgermeister/-in",
                "SPD-Kreistagsabgeordnete",
                "Landwirt und Stadtrat",
                "stellv. Vorsitzende des Ausschusses für Bau"
            })
    void whoHoldsAMandateOrAPublicOfficeIsLookedForByName(String role) {
        assertThat(named("Imke Toll", role).publicName()).contains("Imke Toll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearbeiterin",
                "Antragsteller",
                "Anwohnerin",
                "Einreicher",
                "Verfasserin",
                "V.i.S.d.P.",
                "SPD",
                "Vorsitzende",
                "Vorsitzender des Elternbeirates",
                "Vorsitzende des Sportvereins",
                "Geschäftsführerin der Wohnbau GmbH",
                "Leiterin der Kita",
                "Sprecher der Bürgerinitiative",
                "Trainer",
                "Pressesprecherin",
                "ehemaliger Landrat",
                "frühere Bürgermeisterin",
                "Landrat a. D.",
                "Sachbearbeiterin im Landratsamt",
                "Pressesprecherin des Landratsamtes",
                "Sekretärin der Bürgermeisterin",
                "Referent der Landrätin",
                "Büroleiter des Landratsamtes",
                "Bürgermeisterkandidatin",
                "Landrat-Referent"
            })
    void whoHoldsNoneOrNoMoreIsNot(String role) {
        assertThat(named("Imke Toll", role).publicName()).isEmpty();
    }

    @Test
    void titlesMakeNobodyAnotherAndWhoIsNotNamedInFullIsNobody() {
        assertThat(named("Prof. Dr. Imke Toll", "Landrätin").publicName()).contains("Imke Toll");
        assertThat(named("Dr. med. Jan von der Aue", "Landrat").publicName()).contains("Jan von der Aue");
        assertThat(named("Toll", "Landrätin").publicName()).isEmpty();
        assertThat(named("Frau Toll", "Landrätin").publicName()).isEmpty();
        assertThat(named("Imke Toll", null).publicName()).isEmpty();
    }

    private static Person named(String name, @Nullable String role) {
        return new Person(name, role, new Evidence(1, 0, name.length(), name));
    }
}
