package dev.golive.test.livekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's life is bound to the JVM that started it; here that is a JVM of its own, without JUnit on its class path. */
class OwningJvmTest {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private Process owner;
    private ProcessHandle server;

    @BeforeEach
    void aJvmThatOwnsAServer() throws IOException {
        String withoutJUnit = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("junit"))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        owner = new ProcessBuilder(java, "-cp", withoutJUnit, ServerOwner.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8));
        server = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
        assertThat(server.info().command())
                .hasValueSatisfying(command -> assertThat(command).contains("livekit-server"));
    }

    @AfterEach
    void nothingStays() {
        owner.destroyForcibly();
        server.destroyForcibly();
    }

    @Test
    void whenTheJvmIsKilledTheServerEnds() {
        owner.toHandle().destroyForcibly();

        assertThat(server.onExit()).succeedsWithin(LIMIT);
    }

    @Test
    void whenTheJvmIsToldToEndTheServerEndsFirst() throws Exception {
        owner.toHandle().destroy();

        assertThat(owner.onExit()).succeedsWithin(LIMIT);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void whenTheJvmEndsByItselfWithoutClosingTheServerEndsFirst() throws Exception {
        owner.getOutputStream().close();

        assertThat(owner.onExit()).succeedsWithin(LIMIT);
        assertThat(owner.exitValue()).isZero();
        assertThat(server.isAlive()).isFalse();
    }
}
