package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs in place of the server that do what a server should not. */
class LaunchFailureTest {

    @TempDir
    Path folder;

    private PretendMachine machine;

    @BeforeEach
    void aMachine() throws IOException {
        machine = new PretendMachine(folder);
    }

    @Test
    void aServerThatDiesTellsWithItsOwnLastWords() throws IOException {
        LiveKitBinary dying = binary("echo 'could not parse config' >&2; exit 7");

        assertThatThrownBy(() -> LocalLiveKit.builder().binary(dying).start())
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessageContainingAll("exit code 7", "could not parse config");
    }

    @Test
    void theSecretIsMaskedInTheLastWords() throws IOException {
        LiveKitBinary telling = binary("echo \"$LIVEKIT_CONFIG\"; exit 1");

        assertThatThrownBy(() -> LocalLiveKit.builder().binary(telling).start())
                .hasMessageContaining("\"golive-local\": \"***\"");
    }

    @Test
    void aServerThatIsNeverHealthyIsEndedAtTheLimit() throws Exception {
        Path pid = folder.resolve("pid");
        LiveKitBinary silent = binary("echo $$ > '%s'; echo still thinking; exec sleep 600".formatted(pid));

        assertThatThrownBy(() -> LocalLiveKit.builder()
                        .binary(silent)
                        .healthLimit(Duration.ofMillis(500))
                        .start())
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessageContainingAll("not healthy", "500 ms", "still thinking");

        assertThat(ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())))
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeRunIsNamed() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> LocalLiveKit.builder()
                        .binary(new LiveKitBinary(missing, "1.13.5", "setting"))
                        .start())
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void aPortLostBetweenTheLookAndTheServerIsToldApartFromADeath() throws IOException {
        LiveKitBinary unlucky = binary("echo 'listen tcp 127.0.0.1:7880: bind: address already in use'; exit 1");

        assertThatThrownBy(() -> LocalLiveKit.builder().binary(unlucky).start())
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessageContaining("Each of 5 free ports was taken");
    }

    @Test
    void aPortThatIsTakenStartsNoServerAtAll() throws IOException {
        Path started = folder.resolve("started");
        LiveKitBinary noting = binary("touch '%s'".formatted(started));

        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalLiveKit.builder()
                            .binary(noting)
                            .port(taken.getLocalPort())
                            .start())
                    .hasMessageContaining("in use by another process");
        }

        assertThat(started).doesNotExist();
    }

    @Test
    void aCommandThatNeverEndsIsEndedAtItsLimitWithItsChildren() throws Exception {
        Path pid = folder.resolve("pid");
        Path stuck = machine.program(folder.resolve("stuck"), "sleep 600 & echo $! > '%s'; wait".formatted(pid));

        assertThatThrownBy(() -> machine.surroundings()
                        .commands()
                        .run(CommandRunner.Command.of(List.of(stuck.toString()), Duration.ofMillis(500))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("still running after 0 s");

        Optional<ProcessHandle> child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        if (child.isPresent()) {
            assertThat(child.get().onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private LiveKitBinary binary(String lines) throws IOException {
        return new LiveKitBinary(machine.program(folder.resolve("livekit-server"), lines), "1.13.5", "setting");
    }
}
