package dev.golive.test.guide;

import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.WebhookEvent;
import java.util.LinkedHashSet;
import java.util.Set;

// region listener
/** Your own code: greets everybody once, however often LiveKit says that they came. */
final class Greeter {

    private final Set<String> greeted = new LinkedHashSet<>();

    void on(WebhookEvent event) {
        if (event instanceof ParticipantJoined joined
                && !joined.participant().hidden()
                && joined.participant().staff() == null) {
            greeted.add(joined.participant().name());
        }
    }

    Set<String> greeted() {
        return greeted;
    }
}
// endregion listener
