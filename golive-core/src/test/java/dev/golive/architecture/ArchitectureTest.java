package dev.golive.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the parts may lean on each other. */
class ArchitectureTest {

    private static final String ROOT = "dev.golive";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What each package builds on, as the last part of its package-info says. */
    private static final Map<String, Set<String>> BUILDS_ON = Map.ofEntries(
            Map.entry("room", Set.of()),
            Map.entry("internal.text", Set.of()),
            Map.entry("participant", Set.of("internal.text")),
            Map.entry("error", Set.of()),
            Map.entry("safeguard", Set.of("room", "participant")),
            Map.entry("internal.jwt", Set.of("error")),
            Map.entry("internal.json", Set.of("error")),
            Map.entry("token", Set.of("safeguard", "room", "participant", "error", "internal.jwt", "internal.json")),
            Map.entry("livekit", Set.of("room", "participant", "error")),
            Map.entry("internal.http", Set.of("livekit", "token", "room", "participant", "error", "internal.json")),
            Map.entry("webhook", Set.of("token", "room", "participant", "error", "internal.json")),
            Map.entry(
                    "board",
                    Set.of(
                            "timer",
                            "tally",
                            "participant",
                            "error",
                            "internal.json",
                            "internal.patch",
                            "internal.text")),
            Map.entry("internal.patch", Set.of()),
            Map.entry("internal.board", Set.of("board", "timer", "tally", "participant", "error", "internal.json")),
            Map.entry(
                    "message",
                    Set.of("board", "participant", "error", "internal.json", "internal.board", "internal.text")),
            Map.entry("command", Set.of("board", "message", "participant", "error", "internal.json", "internal.board")),
            Map.entry("journal", Set.of("board", "message", "participant", "room", "error")),
            Map.entry("lease", Set.of("room", "error")),
            Map.entry("tally", Set.of("lease", "participant", "room", "error", "internal.text")),
            Map.entry("reaction", Set.of("lease", "livekit", "message", "participant", "room", "error")),
            Map.entry("chat", Set.of("message", "participant", "room")),
            Map.entry("moderation", Set.of("message", "participant")),
            Map.entry("timer", Set.of("error", "internal.text")),
            Map.entry(
                    "relay",
                    Set.of(
                            "command",
                            "board",
                            "tally",
                            "lease",
                            "chat",
                            "moderation",
                            "reaction",
                            "journal",
                            "session",
                            "livekit",
                            "token",
                            "webhook",
                            "message",
                            "room",
                            "participant",
                            "error",
                            "internal.json")),
            Map.entry(
                    "session",
                    Set.of("livekit", "webhook", "message", "room", "participant", "error", "internal.json")));

    static Stream<String> packages() {
        return new TreeSet<>(BUILDS_ON.keySet()).stream();
    }

    @Test
    void theTableKnowsEveryPackage() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(type.getPackageName()));

        Set<String> known = new TreeSet<>(Set.of(ROOT));
        packages().forEach(name -> known.add(ROOT + "." + name));
        assertThat(found).isEqualTo(known);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageBuildsOnWhatItSaysAndNothingElse(String name) {
        Set<String> used = new TreeSet<>();
        CLASSES.stream()
                .filter(type -> type.getPackageName().equals(ROOT + "." + name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getPackageName())
                .filter(target -> target.equals(ROOT) || target.startsWith(ROOT + "."))
                .filter(target -> !target.equals(ROOT + "." + name))
                .forEach(used::add);

        Set<String> allowed = new TreeSet<>();
        BUILDS_ON.getOrDefault(name, Set.of()).forEach(target -> allowed.add(ROOT + "." + target));
        assertThat(allowed).containsAll(used);
    }

    @Test
    void dependenciesPointOneWay() {
        slices().matching("dev.golive.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingBuildsOnTheDoor() {
        noClasses()
                .that(not(resideInAPackage(ROOT)))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT))
                .check(CLASSES);
    }

    @Test
    void jacksonIsImportedForJsonOnly() {
        noClasses()
                .that(not(resideInAPackage("dev.golive.internal.json")))
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson.."))
                .check(CLASSES);
    }

    @Test
    void jakartasJsonIsImportedForPatchesOnly() {
        noClasses()
                .that(not(resideInAPackage("dev.golive.internal.patch")))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.."))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"okhttp3..", "okio..", "retrofit2..", "livekit..", "io.livekit..", "com.google.protobuf.."})
    void theNetworkIsImportedForHttpOnly(String library) {
        noClasses()
                .that(not(resideInAPackage("dev.golive.internal.http")))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }

    @Test
    void nothingElseIsImportedAtAll() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "dev.golive..",
                        "tools.jackson..",
                        "jakarta.json..",
                        "okhttp3..",
                        "retrofit2..",
                        "livekit..",
                        "io.livekit..",
                        "com.google.protobuf.."))
                .check(CLASSES);
    }

    @Test
    void noForeignTypeIsInAPublicSignature() {
        Map<String, Set<String>> leaks = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            if (PublicSignatures.isPublicApi(type)) {
                Set<String> foreign = PublicSignatures.foreignTypesIn(type);
                if (!foreign.isEmpty()) {
                    leaks.put(type.getName(), foreign);
                }
            }
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void theClockIsGivenNotTaken() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedOrLogged() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void noStaticStateChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void aNameSaysWhatAThingIs() {
        List<String> prefixes = List.of("Abstract", "Base", "Default");
        List<String> suffixes =
                List.of("Impl", "Util", "Utils", "Manager", "Helper", "Helpers", "Data", "Info", "Base", "Dto");
        Set<String> packageWords =
                Set.of("model", "service", "dto", "common", "util", "utils", "impl", "manager", "helper");
        List<String> forbidden = new ArrayList<>();

        for (JavaClass type : CLASSES) {
            String name = type.getSimpleName();
            boolean prefixed = prefixes.stream().anyMatch(prefix -> name.matches(prefix + "[A-Z].*"));
            boolean suffixed = suffixes.stream().anyMatch(name::endsWith);
            boolean packaged = Stream.of(type.getPackageName().split("\\.", -1)).anyMatch(packageWords::contains);
            if (prefixed || suffixed || packaged) {
                forbidden.add(type.getName());
            }
        }

        assertThat(forbidden).isEmpty();
    }
}
