package dev.golive.docs;

import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.WebhookEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;

// region listener
class Attendance {

    private final List<String> present = new ArrayList<>();

    @EventListener
    void on(WebhookEvent event) {
        if (event instanceof ParticipantJoined joined && !joined.participant().hidden()) {
            present.add(joined.participant().name());
        }
    }
}
// endregion listener
