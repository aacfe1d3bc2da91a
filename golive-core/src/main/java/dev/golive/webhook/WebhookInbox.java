package dev.golive.webhook;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.List;

/**
 * Keeps webhooks before they are answered, each once, and gives them back. {@code golive-jdbc} has one over a database;
 * implement it yourself to keep them elsewhere, and prove it with the test kit's {@code WebhookInboxContract}.
 *
 * <p>The order of use: {@link #keep}, tell the application, {@link #settle}, answer 200. A process that dies in between
 * leaves the webhook {@link #unsettled}, so the application is told at least once.
 *
 * <p>Implementations are thread-safe and may block.
 */
public interface WebhookInbox {

    /**
     * Keeps a webhook, if none with the same event id was kept before. When this returns, the webhook is kept as safely
     * as the implementation says; only then may it be answered with 200.
     *
     * @return whether it is new; false means that it was kept before and needs no second look
     * @throws RuntimeException if it could not be kept: answer with a 5xx, and LiveKit tries again
     */
    boolean keep(VerifiedWebhook webhook);

    /** Remembers that the application was told. An id that was never kept is no error. */
    void settle(WebhookId id);

    /**
     * The webhooks that were kept before this moment and never settled, in the order in which they were kept: whoever
     * kept them died before the application was told, if the moment is long enough ago.
     */
    List<VerifiedWebhook> unsettled(Instant keptBefore);

    /** All that is kept about a room, over all its lives, in the order in which it was kept. */
    List<VerifiedWebhook> about(RoomName room);

    /**
     * Forgets what is kept about a room and {@linkplain VerifiedWebhook#names names} this person, settled or not; the rest
     * stays byte for byte. Doing it twice is no error. What is gone is new again if it comes once more: forget nobody whose
     * webhooks can still be replayed, which is a matter of minutes.
     */
    void forget(RoomName room, Identity person);
}
