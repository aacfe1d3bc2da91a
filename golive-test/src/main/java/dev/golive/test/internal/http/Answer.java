package dev.golive.test.internal.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What goes back, and when; or nothing but the end of the connection. */
public final class Answer {

    private final int status;
    private final String contentType;
    private final byte[] body;
    private final Duration delay;

    private Answer(int status, String contentType, byte[] body, Duration delay) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        this.delay = delay;
    }

    /** These bytes, at once. */
    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, contentType, body, Duration.ZERO);
    }

    /** This text, at once. */
    public static Answer of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The connection is reset. */
    public static Answer hangUp() {
        return of(0, "", "");
    }

    /** The same, so much later. */
    public Answer after(Duration wait) {
        return new Answer(status, contentType, body, wait);
    }

    /** The status; 0 if the connection is reset. */
    public int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    byte[] body() {
        return body;
    }

    Duration delay() {
        return delay;
    }
}
