package dev.golive.test.livekit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a local server is started with.
 *
 * @param ports where it listens, on 127.0.0.1 only
 * @param credentials what clients and webhooks are signed with
 * @param keyFrameThrottle how seldom a publisher is asked for a key frame; empty for LiveKit's default
 * @param webhooks where it posts events
 */
record ServerSettings(
        LoopbackPorts ports, ApiCredentials credentials, Optional<Duration> keyFrameThrottle, List<URI> webhooks) {

    ServerSettings {
        webhooks = List.copyOf(webhooks);
    }

    /**
     * The server's configuration, with nothing that reaches beyond loopback.
     *
     * <p>{@code tcp_port} listens on every interface whatever {@code bind_addresses} says, so it is off; without {@code
     * stun_servers} clients would be sent to public ones.
     */
    String yaml(Platform platform) {
        return """
                port: %d
                bind_addresses: ["127.0.0.1"]
                keys: { "%s": "%s" }
                rtc:
                  node_ip: 127.0.0.1
                  use_external_ip: false
                  enable_loopback_candidate: true
                  tcp_port: 0
                  port_range_start: %d
                  port_range_end: %d
                  stun_servers: ["127.0.0.1:3478"]
                  ips: { includes: ["127.0.0.1/32"] }
                """.formatted(
                        ports.signal(), credentials.key(), credentials.secret(), ports.firstMedia(), ports.lastMedia())
                + platform.loopbackInterface()
                        .map("  interfaces: { includes: [%s] }\n"::formatted)
                        .orElse("")
                + keyFrameThrottle.map(ServerSettings::throttle).orElse("")
                + webhookSection();
    }

    private static String throttle(Duration apart) {
        return "  pli_throttle: { low_quality: %1$dms, mid_quality: %1$dms, high_quality: %1$dms }\n"
                .formatted(apart.toMillis());
    }

    private String webhookSection() {
        return webhooks.isEmpty()
                ? ""
                : "webhook: { api_key: \"%s\", urls: [%s] }\n"
                        .formatted(
                                credentials.key(),
                                webhooks.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")));
    }
}
