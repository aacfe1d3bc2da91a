package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoInstallWayTest {

    @TempDir
    Path folder;

    private PretendMachine machine;

    @BeforeEach
    void aMachineWithGo() throws IOException {
        machine = new PretendMachine(folder);
        machine.go();
    }

    @Test
    void theTestedVersionIsInstalledIntoTheCacheAndNothingElseIsLeftThere() throws IOException {
        LiveKitBinary found = machine.search();

        assertThat(found.path()).isEqualTo(machine.cachedServer());
        assertThat(machine.cache().toFile().list())
                .containsExactlyInAnyOrder("livekit-server-1.13.5", "livekit-server-1.13.5.lock");
        assertThat(Files.readString(machine.goCalls()))
                .startsWith("install github.com/livekit/livekit-server/cmd/server@v1.13.5 ");
    }

    @Test
    void theSecondSearchFindsItInTheCache() throws IOException {
        machine.search();

        assertThat(machine.search().foundBy()).isEqualTo("cache");
        assertThat(Files.readAllLines(machine.goCalls())).hasSize(1);
    }

    @Test
    void theChecksumDatabaseIsUsedWhateverTheReaderSwitchedOff() throws IOException {
        machine.program(
                machine.bin().resolve("go"),
                Files.readString(machine.bin().resolve("go")).replace("echo \"$GOSUMDB\"; exit", "echo off; exit"));

        machine.search();

        assertThat(Files.readString(machine.goCalls()))
                .contains("GOSUMDB=sum.golang.org GONOSUMDB=none GOINSECURE=none");
    }

    @Test
    void aMirrorOfTheChecksumDatabaseIsKept() throws IOException {
        machine.program(
                machine.bin().resolve("go"),
                Files.readString(machine.bin().resolve("go"))
                        .replace("echo \"$GOSUMDB\"; exit", "echo 'sum.golang.org https://mirror.example'; exit"));

        machine.search();

        assertThat(Files.readString(machine.goCalls())).contains("GOSUMDB=sum.golang.org https://mirror.example");
    }

    @Test
    void aLongCompilationReportsHowLongItHasTaken() throws IOException {
        machine.program(
                machine.bin().resolve("go"),
                "[ \"$1\" = env ] || while [ ! -e '%s' ]; do sleep 0.02; done; exit 1"
                        .formatted(folder.resolve("end")));
        CommandRunner commands = ChildProcesses.reporting(
                line -> {
                    machine.progress.add(line);
                    endOfCompilation();
                },
                Duration.ofMillis(20));

        assertThatThrownBy(() -> BinarySearch.of(machine.surroundings(commands)).find())
                .isInstanceOf(LiveKitUnavailableException.class);

        assertThat(machine.progress)
                .contains("Compiling livekit-server 1.13.5 with go install, once (some minutes)")
                .anyMatch(line -> line.endsWith(": 0 s so far"));
    }

    @Test
    void aFailedCompilationIsToldInItsOwnWordsAndLeavesNothing() throws IOException {
        machine.program(
                machine.bin().resolve("go"), "[ \"$1\" = env ] || { echo 'no such host proxy.example'; exit 1; }");

        assertThatThrownBy(machine::search)
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessageContainingAll("4. go install:", "ended with 1", "no such host proxy.example");

        assertThat(machine.cache().toFile().list()).containsExactly("livekit-server-1.13.5.lock");
    }

    @Test
    void aBuildThatDoesNotRunIsNotPutIntoTheCache() throws IOException {
        machine.program(machine.bin().resolve("go"), "[ \"$1\" = env ] || { echo garbage > \"$GOBIN/server\"; }");

        assertThatThrownBy(machine::search).hasMessageContaining("what it built does not run here");

        assertThat(machine.cachedServer()).doesNotExist();
    }

    @Test
    void ofTwoThatInstallAtOnceOneWaitsForTheOther() throws Exception {
        CountDownLatch oneWaits = new CountDownLatch(1);
        CommandRunner real = ChildProcesses.create(line -> {});
        CommandRunner slow = command -> {
            if (command.words().contains("install")) {
                awaitOr(oneWaits);
            }
            return real.run(command);
        };
        Surroundings surroundings = machine.surroundings(slow);
        Surroundings watched = new Surroundings(
                surroundings.platform(),
                surroundings.environment(),
                surroundings.properties(),
                slow,
                surroundings.confirmation(),
                line -> {
                    if (line.startsWith("Waiting for another process")) {
                        oneWaits.countDown();
                    }
                });

        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<LiveKitBinary>> found = List.of(
                    two.submit(() -> BinarySearch.of(watched).find()),
                    two.submit(() -> BinarySearch.of(watched).find()));

            for (Future<LiveKitBinary> each : found) {
                assertThat(each.get(30, TimeUnit.SECONDS).path()).isEqualTo(machine.cachedServer());
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(Files.readAllLines(machine.goCalls())).hasSize(1);
    }

    private void endOfCompilation() {
        try {
            Files.writeString(folder.resolve("end"), "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void awaitOr(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IOException("nobody waited");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
