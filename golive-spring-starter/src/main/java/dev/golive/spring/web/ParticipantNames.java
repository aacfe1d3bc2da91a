package dev.golive.spring.web;

import dev.golive.participant.ParticipantSnapshot;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the room called people. Evidence has no names: they are in the kept webhooks, and are forgotten with them. */
final class ParticipantNames {

    private final Map<String, String> names = new HashMap<>();

    private ParticipantNames() {}

    /** The names in these webhooks; of several of one person the last. */
    static ParticipantNames of(List<VerifiedWebhook> webhooks) {
        ParticipantNames names = new ParticipantNames();
        for (VerifiedWebhook webhook : webhooks) {
            ParticipantSnapshot participant = participant(webhook.event());
            if (participant != null && !participant.name().isEmpty()) {
                names.names.put(participant.identity().value(), participant.name());
            }
        }
        return names;
    }

    private static @Nullable ParticipantSnapshot participant(WebhookEvent event) {
        if (event instanceof ParticipantJoined joined) {
            return joined.participant();
        }
        return event instanceof ParticipantLeft left ? left.participant() : null;
    }

    @Nullable String of(String identity) {
        return names.get(identity);
    }
}
