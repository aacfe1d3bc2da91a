package dev.golive.docs;

import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.WebhookEvent;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;

// region listener
class Doorbell {

    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    @EventListener
    void on(WebhookEvent event) {
        if (event instanceof ParticipantJoined joined && heard.add(event.id().value())) {
            System.out.println(joined.participant().name() + " is at the door.");
        }
    }
}
// endregion listener
