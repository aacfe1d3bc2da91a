package dev.golive.test.fake;

import dev.golive.test.webhook.WebhookEndpoint;
import dev.golive.webhook.WebhookEvent;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Sends webhooks in their order, from a thread of its own, as a server does. Tries each once. Thread-safe. */
final class Courier implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 30_000;

    private final BlockingQueue<Letter> waiting = new LinkedBlockingQueue<>();
    private final List<Letter> sent = new ArrayList<>();
    private final Thread thread = new Thread(this::work, "fake-livekit-webhooks");
    private List<WebhookEndpoint> endpoints = List.of();
    private int underWay;

    /** A body, where it goes, and what came of it. */
    private record Letter(String text, WebhookEndpoint to, int status) {

        byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    Courier() {
        thread.setDaemon(true);
        thread.start();
    }

    synchronized void deliverTo(List<WebhookEndpoint> all) {
        endpoints = List.copyOf(all);
    }

    synchronized void send(byte[] body) {
        for (WebhookEndpoint endpoint : endpoints) {
            send(new Letter(new String(body, StandardCharsets.UTF_8), endpoint, 0));
        }
    }

    /** Sends again what was not accepted, the same bytes. */
    synchronized void sendAgain() {
        List<Letter> refused =
                sent.stream().filter(letter -> letter.status() / 100 != 2).toList();
        sent.removeAll(refused);
        refused.forEach(this::send);
    }

    private void send(Letter letter) {
        underWay++;
        waiting.add(letter);
    }

    synchronized List<Delivery> deliveries() {
        return sent.stream()
                .map(letter -> new Delivery(WebhookEvent.parse(letter.body()), letter.status()))
                .toList();
    }

    synchronized void forget() {
        sent.clear();
    }

    /** Blocks until everything was answered, or nobody did. */
    synchronized void await() {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (underWay > 0) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IllegalStateException("The application has not answered " + underWay + " webhooks within "
                        + PATIENCE_MILLIS / 1_000 + " s.");
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the application answers webhooks.", e);
            }
        }
    }

    private void work() {
        try {
            while (true) {
                Letter letter = waiting.take();
                int status = deliver(letter);
                synchronized (this) {
                    sent.add(new Letter(letter.text(), letter.to(), status));
                    underWay--;
                    notifyAll();
                }
            }
        } catch (InterruptedException e) {
            // The server is closed.
            Thread.currentThread().interrupt();
        }
    }

    private static int deliver(Letter letter) {
        try {
            return letter.to().deliver(letter.body());
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
