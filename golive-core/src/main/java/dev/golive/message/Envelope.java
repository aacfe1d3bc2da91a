package dev.golive.message;

import dev.golive.internal.json.JsonDocument;
import dev.golive.internal.json.StrictReader;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of one message while it is read: its fields may come in any order. Not thread-safe. */
final class Envelope {

    private static final long ABSENT = -1;
    private static final long LATEST = StrictReader.MAX_INTEGER;
    private static final int LONGEST_TYPE = 64;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");
    private static final List<Role> ROLES =
            List.of(Role.COACH, Role.CO_COACH, Role.MODERATOR, Role.ATHLETE, Role.GUEST);

    private final byte[] utf8;
    private final String place;
    private @Nullable Long version;
    private @Nullable MessageId id;
    private @Nullable String type;
    private @Nullable MessageKind kind;
    private long atMillis = ABSENT;
    private @Nullable Sender from;
    private long rev = ABSENT;
    private @Nullable MessageBody body;
    private boolean passedOver;

    private Envelope(byte[] utf8, String place) {
        this.utf8 = utf8;
        this.place = place;
    }

    /** The message of that document. */
    static LiveMessage read(byte[] utf8, String place) {
        Envelope envelope = new Envelope(utf8, place);
        LiveMessage message = envelope.read();
        // What came before the type could not be understood; now that the type is known, it can.
        return message == null ? envelope.readAgain() : message;
    }

    private @Nullable LiveMessage read() {
        return JsonDocument.<@Nullable LiveMessage>read(utf8, place, MessageCodec.MAX_BYTES, this::read);
    }

    private LiveMessage readAgain() {
        passedOver = false;
        LiveMessage message = read();
        if (message == null) {
            throw new IllegalStateException("The type was known before this reading.");
        }
        return message;
    }

    private @Nullable LiveMessage read(StrictReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            readField(name, in);
        }
        long knownVersion = in.required("v", version);
        MessageId knownId = in.required("id", id);
        String knownType = in.required("type", type);
        if (atMillis == ABSENT) {
            throw in.missing("at");
        }
        Instant at = Instant.ofEpochMilli(atMillis);
        MessageKind known = knownVersion == MessageCodec.VERSION ? kind : null;
        if (known == null) {
            String json = new String(utf8, StandardCharsets.UTF_8);
            return new Unrecognised(knownId, at, knownType, knownVersion, json);
        }
        return passedOver ? null : known(known, knownId, at, in);
    }

    private LiveMessage known(MessageKind known, MessageId knownId, Instant at, StrictReader in) {
        if (known.needsFrom() && from == null) {
            throw in.missing("from");
        }
        if (known.hasRev() && rev == ABSENT) {
            throw in.missing("rev");
        }
        MessageBody content = in.required("body", body);
        if (known == MessageKind.REACTION_TICK && utf8.length > MessageCodec.MAX_TICK_BYTES) {
            throw MessageCodec.tooLongForATick(place, utf8.length);
        }
        return content.message(known, knownId, at, from, rev);
    }

    private void readField(String name, StrictReader in) {
        switch (name) {
            case "v" -> version = in.integer(-LATEST, LATEST);
            case "id" -> id = in.formed(MessageId::parse, "a UUID of version 7 in lower case");
            case "type" -> type = in.formed(this::learnType, "the name of a type");
            case "at" -> atMillis = in.integer(0, LATEST);
            case "from", "rev", "body" -> {
                if (version == null || type == null) {
                    passedOver = true;
                    in.skip();
                } else if (version == MessageCodec.VERSION && kind != null) {
                    readFieldOf(kind, name, in);
                } else {
                    in.skip();
                }
            }
            default -> in.skip();
        }
    }

    private void readFieldOf(MessageKind known, String name, StrictReader in) {
        if (name.equals("body")) {
            body = MessageBody.read(known, in);
        } else if (name.equals("from") && known.hasFrom()) {
            from = sender(in);
        } else if (name.equals("rev") && known.hasRev()) {
            rev = in.integer(1, LATEST);
        } else {
            in.skip();
        }
    }

    private String learnType(String text) {
        kind = MessageKind.of(text);
        if (kind != null) {
            return kind.type();
        }
        if (text.length() > LONGEST_TYPE || !TYPE.matcher(text).matches()) {
            throw new IllegalArgumentException("This is no type.");
        }
        return text;
    }

    private static Sender sender(StrictReader in) {
        Identity who = null;
        DisplayName called = null;
        Role role = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "id" -> who = in.bytes(MessageField.LONGEST_IDENTITY, Identity::new);
                case "name" -> called = in.text(DisplayName.MAX_CODE_POINTS, DisplayName::new);
                case "role" -> role = in.choice(ROLES, Role::wireName);
                default -> in.skip();
            }
        }
        return new Sender(in.required("id", who), in.required("name", called), in.required("role", role));
    }
}
