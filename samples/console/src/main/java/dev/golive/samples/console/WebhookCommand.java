package dev.golive.samples.console;

import dev.golive.token.KeyRing;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookVerifier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells a webhook of LiveKit's from anybody else's. */
@Command(
        name = "webhook",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Checks a webhook and says what it is about.",
        description = {
            "",
            "Reads the request's body from standard input, byte for byte as it arrived: a line end too many is another"
                    + " body. Prints one line of JSON: event, id, room, participant; null where the event has none.",
            "",
            "Needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET in the environment."
        },
        footer = {
            "",
            "Example:",
            "  golive webhook --authorization \"$JWT\" <body.json",
            "      {\"event\":\"room_started\",\"id\":\"EV_8yGy8vLBHxrN\",\"room\":\"gl1.golive.s.yoga\",\"participant\":null}"
        })
final class WebhookCommand implements Callable<Integer> {

    /** LiveKit's own are some KiB. */
    static final int MAX_BODY_BYTES = 1 << 20;

    private final Surroundings surroundings;

    @Option(
            names = "--authorization",
            paramLabel = "JWT",
            required = true,
            description = "The request's Authorization header.")
    private String authorization = "";

    @Option(
            names = "--at",
            paramLabel = "SECONDS",
            description = "Checks as at this time, in seconds since 1970, for a webhook that was recorded.")
    private @Nullable Long atSeconds;

    WebhookCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        KeyRing ring = KeyRing.of(Credentials.of(surroundings.environment()));
        WebhookVerifier verifier = WebhookVerifier.create(ring, clock());
        byte[] body = surroundings.readAll("body", MAX_BODY_BYTES);
        WebhookEvent event = verifier.verify(body, authorization).event();
        surroundings.print(JsonLine.of(json -> json.field("event", event.kind())
                .field("id", event.id().value())
                .field("room", event.roomName().map(Object::toString).orElse(null))
                .field("participant", EventParticipant.of(event))));
        return ExitCode.DONE;
    }

    private InstantSource clock() {
        if (atSeconds == null) {
            return surroundings.clock();
        }
        long seconds = atSeconds;
        if (seconds < 0 || seconds > Instant.parse("9999-12-31T23:59:59Z").getEpochSecond()) {
            throw new UsageException(
                    "--at: " + seconds + " is outside the years 1970 to 9999: give seconds since 1970.");
        }
        return InstantSource.fixed(Instant.ofEpochSecond(seconds));
    }
}
