package org.ratsfaden.connectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ratsfaden.ArchitectureRules;

/** Routes know the deeds of the council, never the technology behind them. */
class ArchitectureTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter().importPath(Path.of("target/classes"));

    @BeforeAll
    static void thereIsSomethingToCheck() {
        assertThat(PRODUCTION).hasSizeGreaterThan(5);
    }

    @Test
    void adaptersAreKnownToTheWiringOfTheirOwnModuleOnly() {
        ArchitectureRules.ADAPTERS_ARE_LEAVES.check(PRODUCTION);
        ArchitectureRules.onlyIn("jakarta.persistence..", "nowhere").check(PRODUCTION);
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
}
