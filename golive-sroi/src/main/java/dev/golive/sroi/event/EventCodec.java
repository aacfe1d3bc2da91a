package dev.golive.sroi.event;

import dev.golive.sroi.internal.json.JsonObject;
import dev.golive.sroi.internal.json.JsonWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Events as CloudEvents 1.0, structured JSON. The attributes that are ours are {@code programme} and {@code session}. */
final class EventCodec {

    private static final String SPEC_VERSION = "1.0";
    private static final int LONGEST_TYPE = 256;

    private EventCodec() {}

    static byte[] encode(EvidenceEvent event) {
        FactKind kind = FactKind.of(event.fact());
        if (kind == null) {
            throw new IllegalArgumentException("A fact of this kind is only passed on as it came.");
        }
        // All fields are written in the order of their names, and texts as RFC 8785 has them: that is the canonical
        // form.
        return JsonWriter.writeObject(out -> write(out, event, kind));
    }

    private static void write(JsonWriter out, EvidenceEvent event, FactKind kind) {
        out.object("data", data -> kind.write(data, event.fact()))
                .text("dataschema", kind.schema())
                .text("id", event.key().id());
        if (event.programme() != null) {
            out.text("programme", event.programme().value());
        }
        if (event.session() != null) {
            out.text("session", event.session().value());
        }
        out.text("source", event.key().source()).text("specversion", SPEC_VERSION);
        if (event.subject() != null) {
            out.text("subject", event.subject().value());
        }
        out.text("time", event.at().toString()).text("type", kind.type());
    }

    static EvidenceEvent decode(JsonObject in) {
        if (!in.text("specversion").equals(SPEC_VERSION)) {
            throw in.refused("specversion", "This must be CloudEvents " + SPEC_VERSION + ".");
        }
        String source = in.text("source", text -> new EventKey(text, "x").source());
        EventKey key = in.text("id", id -> new EventKey(source, id));
        Instant at = in.text("time", EventCodec::moment);
        ProgrammeId programme = in.optionalText("programme", ProgrammeId::new);
        SessionLabel session = in.optionalText("session", SessionLabel::new);
        Subject subject = in.optionalText("subject", Subject::new);
        String type = in.text("type", text -> EventText.check("A type", text, LONGEST_TYPE));
        FactKind kind = FactKind.ofType(type);
        if (kind == null) {
            return in.whole(it -> new EvidenceEvent(key, at, programme, session, subject, new Unrecognised(type)));
        }
        if (session == null && kind.needs().session()) {
            throw in.refused("session", "This is missing: say in which session it happened.");
        }
        if (subject == null && kind.needs().subject()) {
            throw in.refused("subject", "This is missing: say whom it is about, by pseudonym.");
        }
        if (in.has("datacontenttype")) {
            in.text("datacontenttype", EventCodec::jsonOnly);
        }
        Fact fact = in.object("data").whole(data -> kind.read(new FactReading(data, at, session, subject)));
        return in.whole(it -> new EvidenceEvent(key, at, programme, session, subject, fact));
    }

    private static String jsonOnly(String type) {
        if (!type.equals("application/json")) {
            throw new IllegalArgumentException("The data of this type of event is application/json.");
        }
        return type;
    }

    /** To the millisecond, as everything here. */
    private static Instant moment(String text) {
        try {
            return Instant.ofEpochMilli(OffsetDateTime.parse(text).toInstant().toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("This must be a time as in RFC 3339, such as 2026-11-27T18:00:00Z.", e);
        }
    }
}
