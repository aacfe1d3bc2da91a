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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SinkPumpTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final SinkName NAME = new SinkName("warehouse");
    private static final Subject ANN = new Subject("p_ann");

    private final InMemoryLedger ledger = InMemoryLedger.create(new SplittableRandom(1));
    private final CursorStore cursors = InMemoryCursorStore.create();
    private final List<EventDocument> taken = new ArrayList<>();

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
        return SinkPump.create(NAME, ledger, sink, cursors, SinkPace.STANDARD);
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
