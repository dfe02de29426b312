package org.ratsfaden;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;

/** The rules of ARCHITECTURE.md as code, shared with connectors and web through the test jar. */
public final class ArchitectureRules {

    /** Where technology lives; rule 3 of the map. */
    private static final String[] LEAVES = {
        "org.ratsfaden..jpa..",
        "org.ratsfaden..jta..",
        "org.ratsfaden..jdbc..",
        "org.ratsfaden..lucene..",
        "org.ratsfaden..extraction.worker..",
        "org.ratsfaden..extraction.clamd..",
        "org.ratsfaden..file..",
        "org.ratsfaden..zxcvbn..",
        "org.ratsfaden..commonmark..",
        "org.ratsfaden..micrometer..",
        "org.ratsfaden..ejb.."
    };

    public static final ArchRule FOLLOWS_THE_MAP = classes()
            .that()
            .resideInAPackage("org.ratsfaden..")
            .should(new ArchCondition<JavaClass>("import only what ARCHITECTURE.md allows their capability") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    String from = ArchitectureMap.capabilityOf(origin.getPackageName());
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(d -> d.getTargetClass().getPackageName().startsWith("org.ratsfaden."))
                            // a process of its own, kept at home like a library
                            .filter(d -> !d.getTargetClass().getPackageName().startsWith("org.ratsfaden.worker"))
                            .filter(d -> !ArchitectureMap.allows(
                                    from,
                                    ArchitectureMap.capabilityOf(
                                            d.getTargetClass().getPackageName())))
                            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                }
            })
            .because("the map is what a newcomer reads; add the import to ejb/ARCHITECTURE.md or turn it round");

    public static final ArchRule NO_CYCLES =
            slices().matching("org.ratsfaden.(*)..").should().beFreeOfCycles();

    /** Tags of {@code ./ratsfaden test} whose tests run on PostgreSQL too. */
    private static final Set<String> ON_BOTH_DATABASES = Set.of("database", "journey", "kill", "postgres");

    public static final ArchRule DATABASE_TESTS_RUN_ON_BOTH = classes()
            .that(transitivelyDependOn("org.ratsfaden.database.LocalDatabase"))
            .and(haveTests())
            .should(new ArchCondition<JavaClass>("have one of the tags " + new TreeSet<>(ON_BOTH_DATABASES)) {
                @Override
                public void check(JavaClass test, ConditionEvents events) {
                    boolean tagged = test.isAnnotatedWith(Tag.class)
                            && ON_BOTH_DATABASES.contains(
                                    test.getAnnotationOfType(Tag.class).value());
                    events.add(new SimpleConditionEvent(test, tagged, test.getName() + " has none of these tags"));
                }
            })
            .because("what is green on H2 only may be wrong on PostgreSQL");

    private static DescribedPredicate<JavaClass> transitivelyDependOn(String other) {
        return DescribedPredicate.describe(
                "use " + other,
                c -> c.getTransitiveDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getName().equals(other)));
    }

    private static DescribedPredicate<JavaClass> haveTests() {
        return DescribedPredicate.describe(
                "have tests",
                c -> !c.isInterface()
                        && c.getAllMethods().stream().anyMatch(m -> m.isMetaAnnotatedWith(Testable.class)));
    }

    public static final ArchRule ADAPTERS_ARE_LEAVES = noClasses()
            .that(not(resideInAnyPackage(LEAVES)))
            .and(not(resideInAPackage("..wiring..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(LEAVES))
            .because("capabilities know their ports, only the wiring knows the technology behind them");

    public static final ArchRule NAMES_SAY_WHAT = noClasses()
            .that()
            .resideInAPackage("org.ratsfaden..")
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Handler|Processor|Service|DTO|Dto|Base|Common)")
            .because("such a suffix hides what the class is for; name the thing or the deed");

    public static final ArchRule CLOCKS_ARE_HANDED_IN = noClasses()
            .that()
            .resideInAPackage("org.ratsfaden..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("a time that is handed in can be tested");

    private ArchitectureRules() {}

    public static ArchRule onlyIn(String library, String... homes) {
        return noClasses()
                .that(not(resideInAnyPackage(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " is replaceable only as long as it stays in " + String.join(", ", homes));
    }
}
