package dev.golive.jdbc;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.golive.jdbc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_THE_DOOR_IS_PUBLIC =
            classes().that().arePublic().should().haveSimpleName("GoLiveDatabase");

    @ArchTest
    static final ArchRule NOTHING_FOREIGN_IS_IN_A_PUBLIC_SIGNATURE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(not(resideInAnyPackage("dev.golive..", "java..", "javax.sql", "")))
            .andShould()
            .notHaveRawParameterTypes(
                    anyElementThat(not(resideInAnyPackage("dev.golive..", "java..", "javax.sql", ""))));

    @ArchTest
    static final ArchRule NOBODY_READS_A_CLOCK = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NO_INTERNALS_OF_OTHER_MODULES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.golive.internal..", "dev.golive.sroi.internal..");
}
