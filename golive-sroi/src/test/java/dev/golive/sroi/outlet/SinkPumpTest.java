package dev.golive.sroi.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.InMemoryLedger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinkPumpTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final SinkName NAME = new SinkName("warehouse");
    private static final Subject ANN = new Subject("p_ann");

    private final InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));
    private final CursorStore cursors = InMemoryCursorStore.create();
    private final List<EventDocument> taken = new ArrayList<>();
    private Instant now = NOW;

    @Test
    void aSinkGetsEverythingInOrderAndOnlyOnce() {
        SinkPump pump = pump(taken::addAll);
        ledger.append(events(0, 1_234));

        assertThat(pump.round()).isEqualTo(1_234);
        assertThat(pump.round()).isZero();
        ledger.append(events(1_234, 2));
        assertThat(pump.round()).isEqualTo(2);

        assertThat(taken).isEqualTo(events(0, 1_236));
    }

    @Test
    void aSinkThatFailsGetsTheSameAgainAndNothingIsLost() {
        AtomicInteger calls = new AtomicInteger();
        SinkPump pump = pump(documents -> {
            if (calls.incrementAndGet() % 2 == 1) {
                throw new SinkUnavailableException("Away.", null);
            }
            taken.addAll(documents);
        });
        ledger.append(events(0, 1_600));

        List<Duration> pauses = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            assertThatThrownBy(pump::round).isInstanceOf(SinkUnavailableException.class);
            pauses.add(pump.pause());
        }
        assertThat(pump.round()).isEqualTo(100);

        assertThat(taken).isEqualTo(events(0, 1_600));
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(16));
        assertThat(pump.pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aSinkThatStaysAwayIsTriedOnceAMinute() {
        SinkPump pump = pump(documents -> {
            throw new SinkUnavailableException("Away.", null);
        });
        ledger.append(events(0, 1));

        for (int round = 0; round < 20; round++) {
            assertThatThrownBy(pump::round).isInstanceOf(SinkUnavailableException.class);
        }

        assertThat(pump.pause()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoIsForgottenBeforeTheirTurnIsPassedOver() {
        ledger.append(events(0, 3));
        ledger.forget(ANN, NOW);

        assertThat(pump(taken::addAll).round()).isEqualTo(1);

        assertThat(taken.get(0).event().subject()).isNull();
    }

    @Test
    void ofTwoProcessesOneBringsUntilItIsHeardOfNoMore() {
        SinkPump one = pump(taken::addAll);
        SinkPump other = pump(taken::addAll);
        ledger.append(events(0, 1));

        assertThat(one.round()).isEqualTo(1);
        ledger.append(events(1, 1));
        assertThat(other.round()).isZero();
        now = NOW.plusSeconds(61);
        assertThat(other.round()).isEqualTo(1);
        ledger.append(events(2, 1));
        assertThat(one.round()).isZero();

        assertThat(taken).isEqualTo(events(0, 2));
    }

    @Test
    void whereNothingIsNewNobodyTakesTheRightToBring() {
        assertThat(pump(taken::addAll).round()).isZero();

        assertThat(cursors.lease(NAME, "another", NOW, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void aFileGetsALineForEachEvent(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("evidence.jsonl");
        ledger.append(events(0, 2));
        try (FileSink sink = FileSink.open(file)) {
            pump(sink).round();
        }
        Files.writeString(file, "{\"half\":", StandardOpenOption.APPEND);
        ledger.append(events(2, 1));
        now = NOW.plusSeconds(61);
        try (FileSink sink = FileSink.open(file)) {
            pump(sink).round();
        }

        assertThat(Files.readAllLines(file))
                .isEqualTo(events(0, 3).stream().map(EventDocument::json).toList());
    }

    @Test
    void aFileThatCantBeOpenedOrWrittenSaysSo(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> FileSink.open(folder.resolve("none").resolve("evidence.jsonl")))
                .isInstanceOf(SinkUnavailableException.class)
                .hasMessageContaining("evidence.jsonl")
                .hasMessageContaining("rights");
        FileSink sink = FileSink.open(folder.resolve("evidence.jsonl"));
        sink.close();

        assertThatThrownBy(() -> sink.take(events(0, 1))).isInstanceOf(SinkUnavailableException.class);
    }

    @Test
    void anEndpointGetsABatchOfCloudEvents() throws IOException {
        List<String> bodies = new ArrayList<>();
        AtomicInteger status = new AtomicInteger(503);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/evidence", exchange -> {
            bodies.add(exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        server.start();
        try {
            URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/evidence");
            SinkPump pump = pump(WebhookSink.create(endpoint, "Bearer s3cret", Duration.ofSeconds(20)));
            ledger.append(events(0, 2));

            assertThatThrownBy(pump::round)
                    .isInstanceOf(SinkUnavailableException.class)
                    .hasMessageContaining("answered 503")
                    .hasMessageNotContaining("s3cret");
            status.set(204);
            assertThat(pump.round()).isEqualTo(2);
        } finally {
            server.stop(0);
        }

        String expected = "application/cloudevents-batch+json; charset=utf-8 Bearer s3cret ["
                + events(0, 2).get(0).json() + "," + events(0, 2).get(1).json() + "]";
        assertThat(bodies).containsExactly(expected, expected);
    }

    private SinkPump pump(EvidenceSink sink) {
        return SinkPump.create(NAME, ledger, sink, cursors, SinkPace.STANDARD, () -> now);
    }

    private static List<EventDocument> events(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> EventDocument.of(new EvidenceEvent(
                        new EventKey("/golive/gym", "e" + number),
                        NOW,
                        null,
                        new SessionLabel("hiit"),
                        ANN,
                        new EffortReported(5, null))))
                .toList();
    }
}
