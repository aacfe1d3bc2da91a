package dev.golive.spring;

import dev.golive.error.SettingsException;
import dev.golive.participant.ChatPath;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code golive}.
 *
 * @param path Where the endpoints are, such as /golive.
 * @param namespace Keeps this platform's rooms apart from others' on the same LiveKit server. 1 to 32 lower-case letters,
 *     digits and inner hyphens.
 * @param livekit Which LiveKit server.
 * @param webhook How webhooks are received.
 * @param store Where is kept what must survive a restart.
 * @param attendance How is found out who is there.
 * @param evidence How people are known in evidence.
 * @param chat How chats are run, and how long they are kept.
 * @param reaction Which reactions there are.
 * @param board What may be on boards.
 * @param relay How fast one person may be, on one node.
 */
@ConfigurationProperties("golive")
public record GoLiveProperties(
        @DefaultValue("/golive") String path,
        @DefaultValue("golive") String namespace,
        @DefaultValue LiveKit livekit,
        @DefaultValue Webhook webhook,
        @DefaultValue Store store,
        @DefaultValue Attendance attendance,
        @DefaultValue @NestedConfigurationProperty EvidenceProperties evidence,
        @DefaultValue Chat chat,
        @DefaultValue Reaction reaction,
        @DefaultValue Board board,
        @DefaultValue Relay relay) {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);

    /** Checks the path. */
    public GoLiveProperties {
        if (!path.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new SettingsException(
                    "path",
                    "\"" + path
                            + "\" is no path for the endpoints. Write it like /golive, without a slash at the end.");
        }
    }

    /**
     * Which LiveKit server.
     *
     * @param url Address of the LiveKit server, such as wss://live.example.com. Required.
     * @param publicUrl Address that browsers use, if it is not the one this server uses.
     * @param apiKey LiveKit API key. Required.
     * @param apiSecret LiveKit API secret, at least 32 bytes. Required.
     * @param previousKeys API keys that no longer sign but are still believed, while keys are rotated.
     * @param callTimeout How long one attempt of a call to LiveKit may take, 1ms to 10m; a call makes at most three attempts.
     */
    public record LiveKit(
            @Nullable String url,
            @Nullable String publicUrl,
            @Nullable String apiKey,
            @Nullable String apiSecret,
            @DefaultValue List<PreviousKey> previousKeys,
            @DefaultValue("4s") Duration callTimeout) {

        /** Checks the timeout. */
        public LiveKit {
            if (callTimeout.toMillis() < 1 || callTimeout.compareTo(LONGEST) > 0) {
                throw new SettingsException("livekit.call-timeout", "it is " + callTimeout + ". Take 1ms to 10m.");
            }
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return "LiveKit[url=" + url + ", apiKey=" + apiKey + ", apiSecret=***]";
        }
    }

    /**
     * A key that is being rotated out.
     *
     * @param apiKey LiveKit API key.
     * @param apiSecret LiveKit API secret, at least 32 bytes.
     */
    public record PreviousKey(
            @Nullable String apiKey, @Nullable String apiSecret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "PreviousKey[apiKey=" + apiKey + ", apiSecret=***]";
        }
    }

    /**
     * How webhooks are received.
     *
     * @param leeway How far LiveKit's clock may be off, 0s to 10m.
     * @param keepFor How long webhooks are kept, with the names in them; at least 1d.
     */
    public record Webhook(
            @DefaultValue("60s") Duration leeway,
            @DefaultValue("30d") Duration keepFor) {

        /** Checks the times. */
        public Webhook {
            if (keepFor.compareTo(DAY) < 0) {
                throw new SettingsException("webhook.keep-for", "it is " + keepFor + ". Take 1d or more.");
            }
            if (leeway.isNegative() || leeway.compareTo(LONGEST) > 0) {
                throw new SettingsException("webhook.leeway", "it is " + leeway + ". Take 0s to 10m.");
            }
        }
    }

    /**
     * Where is kept what must survive a restart: webhooks, sessions, attendance, chat, moderation, reactions, boards.
     *
     * @param type A file of the library's own, the application's database, or this process's memory.
     * @param path The folder of the file; made if it is not there.
     */
    public record Store(
            @DefaultValue("file") Type type,
            @DefaultValue("golive-data") String path) {

        /** Where to keep it. */
        public enum Type {
            /** An H2 file; one process at a time. */
            FILE,
            /** The application's one {@link javax.sql.DataSource}, PostgreSQL or H2; any number of processes. */
            APPLICATION,
            /** Nowhere: the process's end forgets. For tests. */
            MEMORY
        }
    }

    /**
     * How is found out who is there, beside webhooks.
     *
     * @param poll How long at most between two looks at who is in the rooms, 5s to 10m; 0s for none. Sooner after news.
     */
    public record Attendance(@DefaultValue("30s") Duration poll) {

        /** The shortest time between two looks. */
        public static final Duration SHORTEST_POLL = Duration.ofSeconds(5);

        /** Checks the time. */
        public Attendance {
            if (!poll.isZero() && (poll.compareTo(SHORTEST_POLL) < 0 || poll.compareTo(LONGEST) > 0)) {
                throw new SettingsException("attendance.poll", "it is " + poll + ". Take 5s to 10m, or 0s for none.");
            }
        }
    }

    /**
     * How chats are run, and how long they are kept.
     *
     * @param path Whether chat goes through the server (relay), or from browser to browser, past it (direct).
     * @param names What rooms call people: what the application says (real), or aliases for everybody but staff (aliases).
     * @param links Whether athletes may send links.
     * @param repeatWithin How long after a line an athlete can't send the same again.
     * @param editWindow How long who wrote a line may change or delete it, 0s to 24h.
     * @param slowPause The pause between two lines of one person in slow mode, unless the moderator says another; 1s to 10m.
     * @param filterTimeout How long a filter of the application may take.
     * @param filterFallback What becomes of a text whose filter was late or failed: allow or deny.
     * @param livekitInterop Whether lines also go out in the form that LiveKit's own chat components read.
     * @param keepFor How long a room's chat, moderation and board are kept after the last of it; at least 1d.
     */
    public record Chat(
            @DefaultValue("relay") ChatPath path,
            @DefaultValue("real") Names names,
            @DefaultValue("false") boolean links,
            @DefaultValue("30s") Duration repeatWithin,
            @DefaultValue("1m") Duration editWindow,
            @DefaultValue("10s") Duration slowPause,
            @DefaultValue("200ms") Duration filterTimeout,
            @DefaultValue("allow") Fallback filterFallback,
            @DefaultValue("true") boolean livekitInterop,
            @DefaultValue("30d") Duration keepFor) {

        /** Checks the time. */
        public Chat {
            if (keepFor.compareTo(DAY) < 0) {
                throw new SettingsException("chat.keep-for", "it is " + keepFor + ". Take 1d or more.");
            }
        }

        /** What rooms call people. */
        public enum Names {
            /** What the application says. */
            REAL,
            /** Aliases for everybody but staff. */
            ALIASES
        }

        /** What becomes of a text whose filter was late or failed. */
        public enum Fallback {
            /** It passes. */
            ALLOW,
            /** It does not. */
            DENY
        }
    }

    /**
     * Which reactions there are.
     *
     * @param kinds Their names, in the order in which clients show them; at most 12.
     */
    public record Reaction(
            @DefaultValue({"heart", "fire", "clap", "flex", "laugh", "wow"})
            List<String> kinds) {}

    /**
     * What may be on boards.
     *
     * @param videoHosts The hosts from which demo videos may be shown, such as cdn.example.com; none unless they are here.
     */
    public record Board(@DefaultValue List<String> videoHosts) {}

    /**
     * How fast one person may be, on one node: so many at once, then one after each pause.
     *
     * @param chatBurst Lines of chat at once.
     * @param chatPause The time until one more line of chat.
     * @param reactionBurst Reactions at once.
     * @param reactionPause The time until one more reaction.
     * @param repBurst Counts of repetitions at once.
     * @param repPause The time until one more count of repetitions.
     * @param controlBurst Other commands at once.
     * @param controlPause The time until one more other command.
     */
    public record Relay(
            @DefaultValue("5") int chatBurst,
            @DefaultValue("1s") Duration chatPause,
            @DefaultValue("20") int reactionBurst,
            @DefaultValue("200ms") Duration reactionPause,
            @DefaultValue("10") int repBurst,
            @DefaultValue("500ms") Duration repPause,
            @DefaultValue("20") int controlBurst,
            @DefaultValue("500ms") Duration controlPause) {}
}
