package dev.golive.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the kit's parts may lean on each other and on others. */
class KitArchitectureTest {

    private static final String ROOT = "dev.golive.test";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "com.github.tomakehurst.., dev.golive.test.internal.http",
        "livekit.., dev.golive.test.internal.livekit",
        "com.google.protobuf.., dev.golive.test.internal.livekit",
        "tools.jackson.., dev.golive.test.internal.jwt"
    })
    void aForeignLibraryIsImportedInOnePackage(String library, String home) {
        noClasses()
                .that(not(resideInAPackage(home)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }

    @Test
    void nothingElseIsImportedAtAll() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "dev.golive..",
                        "org.junit.jupiter.api..",
                        "org.assertj..",
                        "com.github.tomakehurst..",
                        "livekit..",
                        "com.google.protobuf..",
                        "tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyExtensionsAndContractsNeedJUnit() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Extension")
                .and()
                .resideOutsideOfPackage("dev.golive.test.contract")
                .should()
                .dependOnClassesThat(resideInAPackage("org.junit.."))
                .check(CLASSES);
    }

    @Test
    void onlyAssertionsAndContractsNeedAssertJ() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.golive.test.contract", "dev.golive.test.assertion")
                .should()
                .dependOnClassesThat(resideInAPackage("org.assertj.."))
                .check(CLASSES);
    }

    @Test
    void dependenciesPointOneWay() {
        slices().matching("dev.golive.test.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.golive.internal..", "dev.golive.spring..", "dev.golive.jdbc.."})
    void theKitUsesWhatAnybodyMayUse(String other) {
        noClasses().should().dependOnClassesThat(resideInAPackage(other)).check(CLASSES);
    }

    @Test
    void noForeignTypeIsInAPublicSignature() {
        Map<String, Set<String>> leaks = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            boolean internal = type.getPackageName().startsWith(ROOT + ".internal");
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !internal) {
                Set<String> foreign = foreignTypesIn(type);
                if (!foreign.isEmpty()) {
                    leaks.put(type.getName(), foreign);
                }
            }
        }

        assertThat(leaks).isEmpty();
    }

    private static Set<String> foreignTypesIn(JavaClass type) {
        Stream<JavaType> inherited = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members = type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(KitArchitectureTest::typesOf);
        Set<String> foreign = new TreeSet<>();
        Stream.concat(inherited, members)
                .flatMap(found -> found.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(found -> !isKnown(found))
                .forEach(found -> foreign.add(found.getName()));
        return foreign;
    }

    private static Stream<JavaType> typesOf(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    /** An extension is JUnit's and an assertion AssertJ's: that is what they are for. */
    private static boolean isKnown(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || (name.startsWith("dev.golive") && !name.contains(".internal"))
                || name.startsWith("org.junit.jupiter.api.extension")
                || type.getName().equals("org.assertj.core.api.AbstractAssert");
    }

    @Test
    void everyFileIsReadInOneSitting() {
        Map<Path, Integer> tooLong = new TreeMap<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
            for (Path file : sources(root)) {
                int lines = read(file).split("\n", -1).length - 1;
                if (lines > 300) {
                    tooLong.put(file, lines);
                }
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageHasItsMap() {
        sources(Path.of("src/main/java")).stream()
                .map(file -> file.resolveSibling("package-info.java"))
                .distinct()
                .forEach(map -> assertThat(read(map))
                        .as(map.toString())
                        .contains("@NullMarked", " * <p>Open {@link ", " * <p>In: ", " Out: ", " * <p>Builds on "));
    }

    private static List<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
