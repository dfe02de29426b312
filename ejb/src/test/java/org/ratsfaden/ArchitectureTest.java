package org.ratsfaden;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain JUnit methods: rules in {@code @ArchTest} fields are skipped, silently, by surefire 3.5.3 (ArchUnit #1442). */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void capabilitiesImportOnlyTheirNeighboursOnTheMap() {
        ArchitectureRules.FOLLOWS_THE_MAP.check(PRODUCTION);
    }

    @Test
    void noCycles() {
        ArchitectureRules.NO_CYCLES.check(PRODUCTION);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.lucene,    ..lucene..",
        "de.danielnaber,       ..lucene..",
        "io.micrometer,        ..micrometer..",
        "com.nulabinc,         ..zxcvbn..",
        "org.commonmark,       ..commonmark..",
        "org.ratsfaden.worker, ..extraction.worker..",
        "org.flywaydb,         ..wiring..",
    })
    void librariesStayAtHome(String library, String home) {
        assertThat(PRODUCTION.that(resideInAPackage(home)))
                .as("a rule for an empty home would say nothing")
                .anyMatch(c -> dependsOn(c, library));

        ArchitectureRules.onlyIn(library + "..", home).check(PRODUCTION);
    }

    @Test
    void rowsLiveInTheirOwnPackagesAndOnlyTheWiringMayHandOverTheEntityManager() {
        ArchitectureRules.onlyIn("jakarta.persistence..", "..jpa..", "..wiring..")
                .check(PRODUCTION);
    }

    @Test
    void onlyTheWiringKnowsTheContainer() {
        ArchitectureRules.onlyIn("jakarta.enterprise..", "..wiring..").check(PRODUCTION);
        ArchitectureRules.onlyIn("jakarta.inject..", "..wiring..", "..ejb..").check(PRODUCTION);
        ArchitectureRules.onlyIn("jakarta.ejb..", "..wiring..", "..ejb..").check(PRODUCTION);
        ArchitectureRules.onlyIn("jakarta.transaction..", "..wiring..", "..jta..")
                .check(PRODUCTION);
    }

    @Test
    void parsersOfForeignFilesStayInTheirOwnProcess() {
        for (String parser : List.of("org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..")) {
            ArchitectureRules.onlyIn(parser, "nowhere").check(PRODUCTION);
        }
    }

    @Test
    void plantedViolationsAreFound() {
        JavaClasses withViolations = new ClassFileImporter().importPackages("org.ratsfaden.council");

        assertThatThrownBy(() -> ArchitectureRules.FOLLOWS_THE_MAP.check(withViolations))
                .hasMessageContaining("PlantedViolation");
        assertThatThrownBy(() -> ArchitectureRules.ADAPTERS_ARE_LEAVES.check(withViolations))
                .hasMessageContaining("PlantedViolation");
        assertThatThrownBy(() -> ArchitectureRules.CLOCKS_ARE_HANDED_IN.check(withViolations))
                .hasMessageContaining("PlantedViolation");
        assertThatThrownBy(() -> ArchitectureRules.NAMES_SAY_WHAT.check(withViolations))
                .hasMessageContaining("PlantedViolationManager");
        assertThatThrownBy(() ->
                        ArchitectureRules.onlyIn("org.flywaydb..", "..wiring..").check(withViolations))
                .hasMessageContaining("PlantedViolation");
    }

    private static boolean dependsOn(JavaClass origin, String library) {
        return origin.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(library));
    }

    @Test
    void adaptersAreLeaves() {
        ArchitectureRules.ADAPTERS_ARE_LEAVES.check(PRODUCTION);
    }

    @Test
    void namesSayWhat() {
        ArchitectureRules.NAMES_SAY_WHAT.check(PRODUCTION);
    }

    @Test
    void clocksAreHandedIn() {
        ArchitectureRules.CLOCKS_ARE_HANDED_IN.check(PRODUCTION);
    }

    @Test
    void testsOfTheDatabaseRunOnPostgresToo() {
        ArchitectureRules.DATABASE_TESTS_RUN_ON_BOTH.check(
                new ClassFileImporter().importPath(Path.of("target/test-classes")));
    }

    @Test
    void everyImplementationOfAPortPassesTheContract() {
        JavaClasses all =
                new ClassFileImporter().importPaths(Path.of("target/classes"), Path.of("target/test-classes"));
        assertThat(all.that(simpleNameEndingWith("Contract"))).isNotEmpty();

        for (JavaClass contract : all.that(simpleNameEndingWith("Contract"))) {
            String port = contract.getName().replaceFirst("Contract$", "");
            assertThat(all.that(assignableTo(port)).stream().filter(c -> !c.isInterface()))
                    .as("implementations of " + port)
                    .isNotEmpty()
                    .allMatch(c -> all.contain(c.getName() + "Test")
                            && all.get(c.getName() + "Test").isAssignableTo(contract.getName()));
        }
    }
}
