package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reading a token that somebody else may have made. */
class TokenVerifyTest {

    private static final String TOKEN = Run.of(
                    "token", "--role", "athlete", "--session", "yoga", "--participant", "ann", "--ttl", "PT10M")
            .out();

    @Test
    void whiteSpaceAroundATokenIsNoPartOfIt() {
        Run read = Run.on("\r\n \t" + TOKEN + "\r\n\n", "token", "--verify");

        assertThat(read).isEqualTo(Run.on(TOKEN, "token", "--verify"));
        assertThat(read.exitCode()).isZero();
    }

    @Test
    void aTokenIsReadFromItsFirstSecondToItsLast() {
        assertThat(Run.at(Run.NOW.plusSeconds(599), TOKEN, "token", "--verify").exitCode())
                .isZero();
        assertThat(Run.at(Run.NOW.plusSeconds(600), TOKEN, "token", "--verify"))
                .isEqualTo(Run.refused("The token expired at 2026-11-22T18:10:00Z, and it is 2026-11-22T18:10:00Z."));
        assertThat(Run.at(Run.NOW.minusSeconds(1), TOKEN, "token", "--verify"))
                .isEqualTo(Run.refused(
                        "The token is not valid before 2026-11-22T18:00:00Z, and it is 2026-11-22T17:59:59Z."));
    }

    @Test
    void aForgedTokenIsRefusedInOneLineThatDoesNotQuoteIt() {
        String[] parts = TOKEN.strip().split("\\.", -1);
        String otherClaims = Recorded.jwt("{\"iss\":\"APItestKeyOne\"}").split("\\.", -1)[1];

        assertThat(Run.on(parts[0] + "." + otherClaims + "." + parts[2], "token", "--verify"))
                .isEqualTo(Run.refused("The token's signature is wrong."));
    }

    @Test
    void aTokenOfOtherCredentialsIsRefused() {
        Run otherKey = Run.on(Recorded.jwt("{\"iss\":\"APIother\",\"exp\":1795370999}"), "token", "--verify");

        assertThat(otherKey).isEqualTo(Run.refused("The token names an API key that is not one of ours."));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        String noToken = "This is not a JSON Web Token: it needs three parts with dots between.";

        assertThat(Run.on("hello", "token", "--verify")).isEqualTo(Run.refused(noToken));
        assertThat(Run.on("\n", "token", "--verify")).isEqualTo(Run.refused(noToken));
        assertThat(Run.on("", "token", "--verify")).isEqualTo(Run.refused("There is no token on standard input."));
        assertThat(Run.on("a".repeat(65537), "token", "--verify"))
                .isEqualTo(Run.refused("The token on standard input is longer than 65536 bytes."));
    }

    @Test
    void aTokenThatOpensNoRoomIsRefused() {
        Run read = Run.on(
                Recorded.jwt(
                        "{\"iss\":\"APItestKeyOne\",\"nbf\":1795370400,\"exp\":1795370999,\"video\":{\"roomList\":true}}"),
                "token",
                "--verify");

        assertThat(read.exitCode()).isEqualTo(3);
        assertThat(read.err())
                .startsWith("The token opens no room that we would open: ")
                .hasLineCount(1);
    }

    @Test
    void whatATokenLeavesOutReadsAsLiveKitReadsIt() {
        Run read = Run.on(
                Recorded.jwt("{\"iss\":\"APItestKeyOne\",\"sub\":\"bob\",\"exp\":1795370999,"
                        + "\"video\":{\"roomJoin\":true,\"room\":\"sync3\"}}"),
                "token",
                "--verify");

        assertThat(read)
                .isEqualTo(
                        Run.done("{\"issuer\":\"APItestKeyOne\",\"room\":\"sync3\",\"identity\":\"bob\",\"name\":null,"
                                + "\"canPublish\":true,\"canPublishSources\":[\"camera\",\"microphone\",\"screen_share\","
                                + "\"screen_share_audio\"],\"canSubscribe\":true,\"canPublishData\":true,\"hidden\":false,"
                                + "\"notBefore\":0,\"expiresAt\":1795370999}"));
    }

    @Test
    void readingTakesNoOptionsOfMinting() {
        assertThat(Run.on(TOKEN, "token", "--verify", "--ttl", "PT10M"))
                .isEqualTo(Run.usage(
                        "--verify reads a token from standard input: leave --ttl out.", "See: golive token --help"));
    }

    @Test
    void readingNeedsCredentialsToo() {
        assertThat(Run.in(Map.of(), "token", "--verify").err()).startsWith("LIVEKIT_API_KEY is not set");
    }
}
