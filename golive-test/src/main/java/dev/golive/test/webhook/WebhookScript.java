package dev.golive.test.webhook;

import dev.golive.room.RoomName;
import dev.golive.test.TestClock;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A session as LiveKit tells it: webhooks in the order of their arrival. A value; whatever changes it gives a new script, so one good
 * session makes any number of bad ones.
 *
 * <pre>{@code
 * WebhookScript session = WebhookScript.builder(room, start)
 *         .opened()
 *         .joined(coach).published(coach, TrackSource.CAMERA)
 *         .after(Duration.ofMinutes(1)).joined(ada)
 *         .after(Duration.ofMinutes(44)).left(ada).left(coach)
 *         .finished()
 *         .build();
 * session.reorder(42).duplicate(event -> event instanceof ParticipantJoined).deliverTo(endpoint::deliver);
 * }</pre>
 *
 * <p>Bodies are in the exact shape that a server sends. The same script has the same bodies, ids included, on every run.
 */
public final class WebhookScript {

    private final List<ScriptedWebhook> webhooks;

    private WebhookScript(List<ScriptedWebhook> webhooks) {
        this.webhooks = List.copyOf(webhooks);
    }

    static WebhookScript of(List<ScriptedWebhook> webhooks) {
        return new WebhookScript(webhooks);
    }

    /** Begins to write down what happens in a room, from this moment on. */
    public static SessionWriter builder(RoomName room, Instant start) {
        return new SessionWriter(room, start);
    }

    /** The webhooks in the order of their arrival. */
    public List<ScriptedWebhook> webhooks() {
        return webhooks;
    }

    /** What they say. */
    public List<WebhookEvent> events() {
        return webhooks.stream().map(ScriptedWebhook::event).toList();
    }

    /** Their bytes. */
    public List<byte[]> bodies() {
        return webhooks.stream().map(ScriptedWebhook::body).toList();
    }

    /**
     * The same webhooks in an order by chance; the moments of arrival stay.
     *
     * @param seed the same one gives the same order; say it in the test's name or message
     */
    public WebhookScript reorder(long seed) {
        List<ScriptedWebhook> shuffled = new ArrayList<>(webhooks);
        Collections.shuffle(shuffled, new Random(seed));
        List<ScriptedWebhook> arriving = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i++) {
            arriving.add(shuffled.get(i).arriving(webhooks.get(i).arrivesAt()));
        }
        return new WebhookScript(arriving);
    }

    /** Each of these arrives twice, one right after the other, under one id: the answer to the first was lost. */
    public WebhookScript duplicate(Predicate<? super WebhookEvent> which) {
        return new WebhookScript(webhooks.stream()
                .flatMap(webhook -> which.test(webhook.event()) ? Stream.of(webhook, webhook) : Stream.of(webhook))
                .toList());
    }

    /** These never arrive: nobody answered for fifteen seconds. */
    public WebhookScript drop(Predicate<? super WebhookEvent> which) {
        return new WebhookScript(webhooks.stream()
                .filter(webhook -> !which.test(webhook.event()))
                .toList());
    }

    /** These arrive so much later, behind what arrives meanwhile. */
    public WebhookScript delay(Predicate<? super WebhookEvent> which, Duration late) {
        return inOrder(webhooks.stream()
                .map(webhook -> which.test(webhook.event())
                        ? webhook.arriving(webhook.arrivesAt().plus(late))
                        : webhook));
    }

    /** Both sessions, at the same time. */
    public WebhookScript and(WebhookScript other) {
        return inOrder(Stream.concat(webhooks.stream(), other.webhooks.stream()));
    }

    /**
     * Hands the bodies over, one after the other.
     *
     * @param receiver such as {@code endpoint::deliver}, or a method of your own
     * @return what it made of each
     */
    public <R> List<R> deliverTo(Function<? super byte[], ? extends R> receiver) {
        List<R> results = new ArrayList<>();
        for (ScriptedWebhook webhook : webhooks) {
            results.add(receiver.apply(webhook.body()));
        }
        return results;
    }

    /**
     * Hands the bodies over, each when it arrives: the clock is set to that moment before, and stays at the last one.
     *
     * @return what the receiver made of each
     */
    public <R> List<R> deliverTo(TestClock clock, Function<? super byte[], ? extends R> receiver) {
        List<R> results = new ArrayList<>();
        for (ScriptedWebhook webhook : webhooks) {
            clock.set(webhook.arrivesAt());
            results.add(receiver.apply(webhook.body()));
        }
        return results;
    }

    private static WebhookScript inOrder(Stream<ScriptedWebhook> webhooks) {
        return new WebhookScript(webhooks.sorted(Comparator.comparing(ScriptedWebhook::arrivesAt))
                .toList());
    }

    /** One webhook a line, without bodies. */
    @Override
    public String toString() {
        return String.join(
                "\n", webhooks.stream().map(ScriptedWebhook::toString).toList());
    }
}
