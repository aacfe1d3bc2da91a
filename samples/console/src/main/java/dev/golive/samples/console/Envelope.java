package dev.golive.samples.console;

import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import dev.golive.message.MessageId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * What a line says around a command: the fields that it may leave out here, and when it is taken. It reads as far as it can;
 * what is wrong with the rest is for whoever reads the command to say. Not thread-safe.
 */
final class Envelope {

    /** The latest time that every reader of JSON knows exactly, in milliseconds since 1970. */
    private static final long LATEST = 1L << 53;

    /** No line that gets here is longer. */
    private static final int NO_LIMIT = BoardCommand.Apply.MAX_LINE_BYTES;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NO_LIMIT)
                    .maxStringLength(NO_LIMIT)
                    .maxNameLength(NO_LIMIT)
                    .maxNumberLength(NO_LIMIT)
                    .build())
            .build();

    private final byte[] line;
    private boolean object;
    private boolean empty;
    private boolean versioned;
    private boolean named;
    private boolean timeless;
    private @Nullable Instant at;

    private Envelope(byte[] line) {
        this.line = line;
    }

    /** The envelope of that line. */
    static Envelope of(byte[] line) {
        Envelope envelope = new Envelope(line);
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
            envelope.read(json);
        } catch (JacksonException e) {
            // The codec says what it is, and where.
        }
        return envelope;
    }

    private void read(JsonParser json) {
        object = json.nextToken() == JsonToken.START_OBJECT;
        if (!object) {
            return;
        }
        JsonToken token = json.nextToken();
        empty = token == JsonToken.END_OBJECT;
        for (; token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "v" -> versioned = true;
                case "id" -> named = true;
                case "atMs" -> readMoment(json, value);
                default -> {}
            }
            json.skipChildren();
        }
    }

    private void readMoment(JsonParser json, JsonToken value) {
        boolean whole = value == JsonToken.VALUE_NUMBER_INT && json.getString().matches("[0-9]{1,16}");
        if (whole && json.getLongValue() <= LATEST) {
            at = Instant.ofEpochMilli(json.getLongValue());
        } else {
            timeless = value != JsonToken.VALUE_NULL;
        }
    }

    /** When it is taken, if it says so. */
    Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /**
     * Holds the time to its range.
     *
     * @throws MessageRefusedException if it is none
     */
    void check() {
        if (timeless) {
            throw new MessageRefusedException(
                    RefusalCode.INVALID, "/atMs", "This must be a whole number from 0 to " + LATEST + ".");
        }
    }

    /** The line with a version and an id, this one if it has none. */
    byte[] completed(MessageId id) {
        if (!object || (versioned && named)) {
            return line;
        }
        int brace = 0;
        while (line[brace] != '{') {
            brace++;
        }
        String missing = (versioned ? "" : "\"v\":1")
                + (versioned || named ? "" : ",")
                + (named ? "" : "\"id\":\"" + id + "\"")
                + (empty ? "" : ",");
        ByteArrayOutputStream whole = new ByteArrayOutputStream(line.length + missing.length());
        whole.write(line, 0, brace + 1);
        whole.writeBytes(missing.getBytes(StandardCharsets.UTF_8));
        whole.write(line, brace + 1, line.length - brace - 1);
        return whole.toByteArray();
    }
}
