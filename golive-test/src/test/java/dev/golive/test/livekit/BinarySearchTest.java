package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BinarySearchTest {

    @TempDir
    Path folder;

    private PretendMachine machine;

    @BeforeEach
    void anEmptyMachine() throws IOException {
        machine = new PretendMachine(folder);
    }

    /** What is there, and which of it is used. */
    static Stream<Arguments> machines() {
        return Stream.of(
                Arguments.of(List.of("property", "variable", "path", "cache", "go"), "setting", "1.1.1"),
                Arguments.of(List.of("variable", "path", "cache", "go"), "setting", "1.2.2"),
                Arguments.of(List.of("path", "cache", "go"), "PATH", "1.3.3"),
                Arguments.of(List.of("cache", "go"), "cache", "1.13.5"),
                Arguments.of(List.of("go"), "go install", "1.13.5"),
                Arguments.of(List.of("property"), "setting", "1.1.1"),
                Arguments.of(List.of("path"), "PATH", "1.3.3"),
                Arguments.of(List.of("cache"), "cache", "1.13.5"));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theFirstWayThatLeadsToAServerWins(List<String> there, String way, String version) throws IOException {
        for (String thing : there) {
            put(thing);
        }

        LiveKitBinary found = machine.search();

        assertThat(found.foundBy()).isEqualTo(way);
        assertThat(found.version()).isEqualTo(version);
        assertThat(found.path()).isExecutable();
        assertThat(machine.questions).isEmpty();
    }

    @Test
    void anotherVersionThanTheTestedOneIsAcceptedAndReported() throws IOException {
        put("path");

        machine.search();

        assertThat(machine.progress).singleElement().asString().contains("1.3.3", "tested with 1.13.5");
    }

    @Test
    void aSettingThatNamesNoServerEndsTheSearchAndNamesItself() throws IOException {
        put("path");
        machine.environment.put("GOLIVE_LIVEKIT_SERVER", "/nowhere/livekit-server");

        assertThatThrownBy(machine::search)
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessageContainingAll(
                        "Environment variable GOLIVE_LIVEKIT_SERVER names /nowhere/livekit-server",
                        "not a livekit-server",
                        "unset it");
    }

    @Test
    void aSettingThatNamesAnotherProgramEndsTheSearch() throws IOException {
        Path other = machine.program(folder.resolve("other"), "echo hello");
        machine.properties.put("golive.livekit.server", other.toString());

        assertThatThrownBy(machine::search)
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessageContaining("System property golive.livekit.server names " + other);
    }

    @Test
    void anEmptySettingIsNoSetting() throws IOException {
        put("path");
        machine.environment.put("GOLIVE_LIVEKIT_SERVER", " ");

        assertThat(machine.search().foundBy()).isEqualTo("PATH");
    }

    @Test
    void aBrokenServerOnThePathIsPassedBy() throws IOException {
        machine.program(machine.bin().resolve("livekit-server"), "exit 3");
        put("cache");

        assertThat(machine.search().foundBy()).isEqualTo("cache");
    }

    @Test
    void nothingFoundSaysWhatWasTriedInItsOrderAndWhatToDo() {
        assertThatThrownBy(machine::search)
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessage("""
                        There is no livekit-server on this machine, and none could be installed. Tried, in this order:
                          1. setting: neither the system property golive.livekit.server nor the environment variable GOLIVE_LIVEKIT_SERVER is set
                          2. PATH: no livekit-server in any of its 1 folders
                          3. cache: %s does not exist
                          4. go install: there is no go on the PATH
                          5. installer: `curl -sSL https://get.livekit.io | bash` was not run, because nobody agreed to it
                        To go on, do one of these and run it again:
                          - install Go from https://go.dev/dl, and livekit-server 1.13.5 is compiled once (some minutes);
                          - run LiveKit's own installer: curl -sSL https://get.livekit.io | bash;
                          - set GOLIVE_LIVEKIT_SERVER, or -Dgolive.livekit.server, to the path of a livekit-server.""".formatted(machine.cachedServer()));
    }

    @Test
    void theInstallerIsRunOnlyAfterAYesToItsExactCommand() {
        machine.platform = Platform.MACOS;

        assertThatThrownBy(machine::search).hasMessageContaining("`brew install livekit` was not run");

        assertThat(machine.questions).singleElement().asString().contains("`brew install livekit`");
    }

    @Test
    void afterAYesTheInstallersServerIsUsed() {
        machine.answer = true;
        CommandRunner real = ChildProcesses.create(machine.progress::add);
        CommandRunner installs = command -> {
            if (command.words().equals(List.of("bash", "-c", "curl -sSL https://get.livekit.io | bash"))) {
                put("path");
                return new CommandRunner.Outcome(0, "");
            }
            return real.run(command);
        };

        LiveKitBinary found = BinarySearch.of(machine.surroundings(installs)).find();

        assertThat(found.foundBy()).isEqualTo("installer");
    }

    @Test
    void onWindowsTheReleasesPageIsNamedAndNothingIsAsked() {
        machine.platform = Platform.WINDOWS;

        assertThatThrownBy(machine::search).hasMessageContaining("https://github.com/livekit/livekit/releases");

        assertThat(machine.questions).isEmpty();
    }

    @Test
    void theCacheIsWhereThePlatformKeepsCaches() {
        machine.environment.remove("GOLIVE_CACHE");
        Path home = folder.resolve("home");

        assertThat(machine.surroundings().cachedServer())
                .isEqualTo(home.resolve(".cache/golive/livekit-server-1.13.5"));

        machine.environment.put("XDG_CACHE_HOME", "/xdg");
        assertThat(machine.surroundings().cachedServer()).isEqualTo(Path.of("/xdg/golive/livekit-server-1.13.5"));

        machine.platform = Platform.MACOS;
        assertThat(machine.surroundings().cachedServer())
                .isEqualTo(home.resolve("Library/Caches/golive/livekit-server-1.13.5"));

        machine.platform = Platform.WINDOWS;
        machine.environment.put("LOCALAPPDATA", "/local");
        assertThat(machine.surroundings().cachedServer()).isEqualTo(Path.of("/local/golive/livekit-server-1.13.5.exe"));
    }

    private void put(String thing) throws IOException {
        switch (thing) {
            case "property" ->
                machine.properties.put(
                        "golive.livekit.server",
                        machine.server(folder.resolve("by-property"), "1.1.1").toString());
            case "variable" ->
                machine.environment.put(
                        "GOLIVE_LIVEKIT_SERVER",
                        machine.server(folder.resolve("by-variable"), "1.2.2").toString());
            case "path" -> machine.server(machine.bin().resolve("livekit-server"), "1.3.3");
            case "cache" -> machine.server(machine.cachedServer(), "1.13.5");
            case "go" -> machine.go();
            default -> throw new IllegalArgumentException(thing);
        }
    }
}
