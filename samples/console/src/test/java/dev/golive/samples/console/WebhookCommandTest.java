package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling LiveKit's webhooks from anybody else's. */
class WebhookCommandTest {

    private static final String BODY = Recorded.body("recorded-session/133-participant_left.json");
    private static final String SIGNED = Recorded.authorization(BODY, Run.NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "121-room_started | \"sync3\" | null",
                "122-participant_joined | \"sync3\" | \"coach\"",
                "123-track_published | \"sync3\" | \"coach\"",
                "125-egress_started | \"sync3\" | null",
                "131-track_unpublished | \"sync3\" | \"coach\"",
                "136-participant_left | \"sync3\" | \"EG_7Kjn3wRiVMzr\"",
                "140-room_finished | \"sync3\" | null"
            },
            quoteCharacter = '~')
    void aRecordedWebhookSaysWhatItIsAbout(String name, String room, String participant) {
        String body = Recorded.body("recorded-session/" + name + ".json");

        Run run = Run.on(body, "webhook", "--authorization", Recorded.authorization(body, Run.NOW));

        assertThat(run)
                .isEqualTo(Run.done("{\"event\":\"%s\",\"id\":\"%s\",\"room\":%s,\"participant\":%s}"
                        .formatted(name.substring(4), idOf(body), room, participant)));
    }

    private static String idOf(String body) {
        int start = body.indexOf("\"EV_") + 1;
        return body.substring(start, body.indexOf('"', start));
    }

    @Test
    void anAbortedConnectionAndAStreamFromOutsideNameTheirParticipant() {
        String aborted = Recorded.body("kinds/participant_connection_aborted.json");
        String ingress = "{\"event\":\"ingress_started\",\"id\":\"EV_1\",\"createdAt\":\"1795370400\",\"ingressInfo\":"
                + "{\"ingressId\":\"IN_1\",\"roomName\":\"yoga\",\"participantIdentity\":\"camera-2\"}}";

        assertThat(checked(aborted).out())
                .contains("\"event\":\"participant_connection_aborted\"")
                .doesNotContain("null");
        assertThat(checked(ingress))
                .isEqualTo(
                        Run.done(
                                "{\"event\":\"ingress_started\",\"id\":\"EV_1\",\"room\":\"yoga\",\"participant\":\"camera-2\"}"));
        assertThat(checked(ingress.replace("started", "ended")).out()).contains("\"participant\":\"camera-2\"");
    }

    @Test
    void anEventOfTheFutureKeepsItsName() {
        String body = "{\"event\":\"room_painted\",\"id\":\"EV_1\",\"createdAt\":\"1795370400\"}";

        assertThat(checked(body))
                .isEqualTo(Run.done("{\"event\":\"room_painted\",\"id\":\"EV_1\",\"room\":null,\"participant\":null}"));
    }

    private static Run checked(String body) {
        return Run.on(body, "webhook", "--authorization", Recorded.authorization(body, Run.NOW));
    }

    @Test
    void aRecordedWebhookIsCheckedAsAtItsTime() {
        String nowSigned = Recorded.authorization(BODY, Run.NOW.minusSeconds(86400));

        assertThat(Run.on(BODY, "webhook", "--authorization", nowSigned))
                .isEqualTo(Run.refused("The token expired at 2026-11-21T18:05:00Z, and it is 2026-11-22T18:00:00Z."));
        assertThat(Run.on(BODY, "webhook", "--authorization", nowSigned, "--at", "1795284000")
                        .exitCode())
                .isZero();
    }

    @Test
    void oneByteMoreIsAnotherBody() {
        assertThat(Run.on(BODY + "\n", "webhook", "--authorization", SIGNED))
                .isEqualTo(Run.refused("The webhook's body is not the one that was signed."));
    }

    @Test
    void aForgedHeaderIsRefused() {
        String forged = SIGNED.substring(0, SIGNED.lastIndexOf('.') + 1) + "A".repeat(43);

        assertThat(Run.on(BODY, "webhook", "--authorization", forged))
                .isEqualTo(Run.refused("The token's signature is wrong."));
        assertThat(Run.on(BODY, "webhook", "--authorization", ""))
                .isEqualTo(Run.refused("The webhook has no Authorization header."));
    }

    @Test
    void whatLiveKitWouldNotSendIsRefusedEvenSigned() {
        assertThat(checked("[]")).isEqualTo(Run.refused("Expected an object near column 1."));
        assertThat(checked("{}")).isEqualTo(Run.refused("The webhook has no event or no id: it is not LiveKit's."));
    }

    @Test
    void aBodyIsThereAndNotEndless() {
        assertThat(Run.of("webhook", "--authorization", SIGNED))
                .isEqualTo(Run.refused("There is no body on standard input."));
        assertThat(Run.on("x".repeat((1 << 20) + 1), "webhook", "--authorization", SIGNED))
                .isEqualTo(Run.refused("The body on standard input is longer than 1048576 bytes."));
    }

    @Test
    void itNeedsTheHeaderATimeThatIsOneAndCredentials() {
        String help = "See: golive webhook --help";

        assertThat(Run.on(BODY, "webhook"))
                .isEqualTo(Run.usage("Missing required option: '--authorization=JWT'", help));
        assertThat(Run.on(BODY, "webhook", "--authorization", SIGNED, "--at", "yesterday"))
                .isEqualTo(Run.usage("Invalid value for option '--at': \"yesterday\" is no whole number.", help));
        assertThat(Run.on(BODY, "webhook", "--authorization", SIGNED, "--at", "1795370400000"))
                .isEqualTo(
                        Run.usage("--at: 1795370400000 is outside the years 1970 to 9999: give seconds since 1970."));
        assertThat(Run.in(Map.of(), "webhook", "--authorization", SIGNED).err())
                .startsWith("LIVEKIT_API_KEY is not set");
    }
}
