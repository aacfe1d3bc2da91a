package dev.golive.sroi.capture;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.LiveSession;
import dev.golive.session.SessionStore;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.integrity.Hasher;
import dev.golive.sroi.ledger.EvidenceLedger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where what happens in a room belongs: to which session and programme, to whom, under which key. Blocks on its stores. */
final class RoomEvidence {

    /** 128 bits: two different facts never meet. */
    private static final int DIGITS = 32;

    private final String source;
    private final RoomNaming naming;
    private final SessionStore sessions;
    private final Programmes programmes;
    private final SubjectBook book;

    RoomEvidence(String namespace, RoomNaming naming, SessionStore sessions, Programmes programmes, SubjectBook book) {
        this.source = new EventKey("/golive/" + namespace, "x").source();
        this.naming = Objects.requireNonNull(naming, "naming");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.programmes = Objects.requireNonNull(programmes, "programmes");
        this.book = Objects.requireNonNull(book, "book");
    }

    boolean owns(RoomName room) {
        return naming.owns(room);
    }

    /** What evidence calls the session: the host's id where the room's name spells it, else the room's name. */
    SessionLabel session(RoomName room) {
        return new SessionLabel(naming.sessionOf(room).map(SessionId::value).orElseGet(room::value));
    }

    /** Whose evidence it is; empty for somebody who was let in without a note, or has been forgotten: then it is none. */
    Optional<Subject> subject(RoomName room, Identity identity) {
        return book.find(room, identity);
    }

    /** The source of events from one of our parts, such as {@code webhook}. */
    String source(String part) {
        return source + "/" + part;
    }

    /** A key that the same parts always have, and no others. Parts that say who somebody is must be pseudonyms. */
    static String id(Object... parts) {
        Hasher hasher = Hasher.create();
        for (Object part : parts) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            hasher.add((bytes.length + ":").getBytes(StandardCharsets.UTF_8)).add(bytes);
        }
        return hasher.hash().hex().substring(0, DIGITS);
    }

    /** Something that happened in a room. */
    EvidenceEvent event(EventKey key, Instant at, RoomName room, @Nullable Subject subject, Fact fact) {
        ProgrammeId programme = naming.sessionOf(room)
                .or(() -> sessions.find(room).map(LiveSession::id))
                .flatMap(programmes::of)
                .orElse(null);
        return new EvidenceEvent(key, at, programme, session(room), subject, fact);
    }

    /** Appends events, however many: in as few goes as the ledger takes them. */
    static void append(EvidenceLedger ledger, List<EvidenceEvent> events) {
        for (int from = 0; from < events.size(); from += EvidenceLedger.MOST) {
            ledger.append(events.subList(from, Math.min(events.size(), from + EvidenceLedger.MOST)).stream()
                    .map(EventDocument::of)
                    .toList());
        }
    }
}
