package dev.golive.sroi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which way dependencies point. */
@AnalyzeClasses(packages = "dev.golive.sroi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ATTENDANCE_NEEDS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.attendance")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.golive.sroi.attendance", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule EVENTS_NEED_ATTENDANCE_AND_JSON = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.event")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.event",
                    "dev.golive.sroi.attendance",
                    "dev.golive.sroi.internal.json",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule A_LEDGER_NEEDS_EVENTS_AND_THEIR_HASHES = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.ledger")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.ledger",
                    "dev.golive.sroi.event",
                    "dev.golive.sroi.integrity",
                    "dev.golive.sroi.internal.json",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule EFFORT_NEEDS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.effort")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.golive.sroi.effort", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule CHECK_INS_NEED_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.checkin")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.golive.sroi.checkin", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule A_ROLL_UP_NEEDS_EVENTS_AND_WHAT_THEY_ARE_ABOUT = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.rollup")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.rollup",
                    "dev.golive.sroi.attendance",
                    "dev.golive.sroi.effort",
                    "dev.golive.sroi.checkin",
                    "dev.golive.sroi.event",
                    "dev.golive.sroi.ledger",
                    "dev.golive.sroi.integrity",
                    "dev.golive.sroi.internal.json",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule A_FUNDER_GETS_FIGURES_UNDER_CONTROL = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.funder")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.funder",
                    "dev.golive.sroi.rollup",
                    "dev.golive.sroi.checkin",
                    "dev.golive.sroi.effort",
                    "dev.golive.sroi.disclosure",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule DISCLOSURE_NEEDS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.disclosure")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.golive.sroi.disclosure", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule ONLY_CAPTURE_KNOWS_THE_CORE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.golive.sroi.capture")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.golive..").and(not(resideInAPackage("dev.golive.sroi.."))));

    @ArchTest
    static final ArchRule INTEGRITY_NEEDS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.integrity")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.golive.sroi.integrity", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule SIGNING_NEEDS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.signing")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.golive.sroi.signing", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule A_BUNDLE_NEEDS_HASHES_SIGNATURES_AND_JSON = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.bundle")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.bundle",
                    "dev.golive.sroi.event",
                    "dev.golive.sroi.ledger",
                    "dev.golive.sroi.integrity",
                    "dev.golive.sroi.signing",
                    "dev.golive.sroi.internal.json",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule POLICY_NEEDS_ATTENDANCE_AND_JSON = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.policy")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.policy",
                    "dev.golive.sroi.attendance",
                    "dev.golive.sroi.internal.json",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule VERSION_NEEDS_ATTENDANCE_EXPORT_AND_JSON = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.version")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.version",
                    "dev.golive.sroi.attendance",
                    "dev.golive.sroi.export",
                    "dev.golive.sroi.internal.json",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule CAPTURE_KNOWS_NO_INTERNALS = noClasses()
            .that()
            .resideInAPackage("dev.golive.sroi.capture")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.golive.internal..", "dev.golive.sroi.internal..");

    @ArchTest
    static final ArchRule EXPORT_NEEDS_REPORTS_AND_JSON = classes()
            .that()
            .resideInAPackage("dev.golive.sroi.export")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.golive.sroi.export",
                    "dev.golive.sroi.attendance",
                    "dev.golive.sroi.effort",
                    "dev.golive.sroi.rollup",
                    "dev.golive.sroi.disclosure",
                    "dev.golive.sroi.funder",
                    "dev.golive.sroi.internal.json",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule JACKSON_IS_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.golive.sroi.internal.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule NOTHING_FOREIGN_IS_IN_A_PUBLIC_SIGNATURE = methods()
            .that()
            .arePublic()
            .or()
            .areProtected()
            .should()
            .notHaveRawReturnType(not(resideInAnyPackage("dev.golive..", "java..", "")))
            .andShould()
            .notHaveRawParameterTypes(com.tngtech.archunit.base.DescribedPredicate.anyElementThat(
                    not(resideInAnyPackage("dev.golive..", "java..", ""))));

    @ArchTest
    static final ArchRule NOBODY_READS_A_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule THERE_IS_NO_CYCLE =
            slices().matching("dev.golive.sroi.(**)").should().beFreeOfCycles();
}
