package dev.golive.spring;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.golive.webhook.VerifiedWebhook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Spring Boot's own rules for auto-configurations, and this library's rules for everything. */
@AnalyzeClasses(packages = "dev.golive.spring", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @ArchTest
    static final ArchRule autoConfigurationsArePublicAndFinal = classes()
            .that()
            .areAnnotatedWith(AutoConfiguration.class)
            .should()
            .bePublic()
            .andShould()
            .haveModifier(FINAL)
            .andShould()
            .haveSimpleNameEndingWith("AutoConfiguration")
            .andShould()
            .resideInAPackage("..autoconfigure");

    @ArchTest
    static final ArchRule autoConfigurationsHaveNoPublicMembers = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(AutoConfiguration.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule nothingElseOfTheWiringIsPublic = classes()
            .that()
            .resideInAPackage("..autoconfigure")
            .and()
            .areNotAnnotatedWith(AutoConfiguration.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule aMissingClassIsNeverAskedForOnABeanMethod =
            noMethods().that().areAnnotatedWith(Bean.class).should().beAnnotatedWith(ConditionalOnClass.class);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.golive.spring.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingBuildsOnTheWiring = noClasses()
            .that()
            .resideOutsideOfPackage("..autoconfigure")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..autoconfigure");

    @ArchTest
    static final ArchRule liveKitsClientStaysInTheCore = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.livekit..", "livekit..", "okhttp3..", "retrofit2..", "com.google.protobuf..")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("dev.golive.internal..");

    @ArchTest
    static final ArchRule whatIsOptionalIsUsedInItsOwnCornerOnly = noClasses()
            .that(DescribedPredicate.not(nameMatching(
                    ".*\\.(GoLiveHealthAutoConfiguration|GoLiveMetricsAutoConfiguration|GoLiveSecurityAutoConfiguration"
                            + "|LiveKitHealthIndicator|MicrometerMeters|RelayMeters|TimedLiveKit)(\\$.*)?")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.security..", "org.springframework.boot.health..", "io.micrometer..");

    @ArchTest
    static final ArchRule nothingIsPrintedPastTheLog = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /** What holds a secret, a token or a body; none of them may be at hand where something is logged. */
    @ArchTest
    static final ArchRule whoeverLogsReadsNoSecret = noClasses()
            .that(new DescribedPredicate<>("log") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency ->
                                    dependency.getTargetClass().getName().equals("org.slf4j.Logger"));
                }
            })
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "dev\\.golive\\.(token\\.(ApiSecret|ApiCredentials|RoleToken|SessionPass)|spring\\.GoLiveProperties.*)")
            .orShould()
            .callMethod(VerifiedWebhook.class, "body");

    @Test
    void everyAutoConfigurationIsRegistered() {
        List<String> registered = lines(Path.of(
                "src/main/resources/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"));

        List<String> written = sources()
                .filter(file -> file.toString().endsWith("AutoConfiguration.java"))
                .map(file ->
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.'))
                .toList();

        assertThat(registered).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void aFileIsReadInOneSitting() {
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(300));
    }

    @Test
    void everyPackageHasAMapOfFiveParts() {
        Pattern map = Pattern.compile("(?s)/\\*\\*\\n \\* [^<]+\\.\\n \\*\\n \\* <p>Open \\{@link [^}]+} first\\."
                + "\\n \\* <p>In: .+? Out: .+?\\.\\n \\* <p>.+?\\n \\* <p>Builds on .+?\\.\\n \\*/\\n@NullMarked\\n.*");

        assertThat(sources().map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(directory -> assertThat(String.join("\n", lines(directory.resolve("package-info.java"))))
                        .matches(map));
    }

    @Test
    void everyPackageIsNullMarked() throws ClassNotFoundException {
        for (String name : new String[] {"", ".autoconfigure", ".health", ".metrics", ".upkeep", ".web", ".webhook"}) {
            Class<?> info = Class.forName("dev.golive.spring" + name + ".package-info");

            assertThat(info.getPackage().isAnnotationPresent(NullMarked.class)).isTrue();
        }
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
