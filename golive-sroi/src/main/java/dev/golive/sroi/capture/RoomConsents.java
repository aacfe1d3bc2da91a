package dev.golive.sroi.capture;

import dev.golive.error.NotAllowedException;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.ConsentWithdrawn;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerUnavailableException;
import dev.golive.sroi.privacy.Consents;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What people in a room agree to and take back, by their identity there: it is noted of the same pseudonym that their reports
 * are kept under.
 *
 * <p>Thread-safe; blocks on the ledger and the book.
 */
public final class RoomConsents {

    private final Programmes programmes;
    private final SubjectBook book;
    private final EvidenceCapture capture;
    private final EvidenceLedger ledger;
    private final RandomGenerator random;

    private RoomConsents(
            Programmes programmes,
            SubjectBook book,
            EvidenceCapture capture,
            EvidenceLedger ledger,
            RandomGenerator random) {
        this.programmes = Objects.requireNonNull(programmes, "programmes");
        this.book = Objects.requireNonNull(book, "book");
        this.capture = Objects.requireNonNull(capture, "capture");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Consents over the parts that the capture has.
     *
     * @param random where the ids of consents come from; must be thread-safe
     */
    public static RoomConsents create(
            Programmes programmes,
            SubjectBook book,
            EvidenceCapture capture,
            EvidenceLedger ledger,
            RandomGenerator random) {
        return new RoomConsents(programmes, book, capture, ledger, random);
    }

    /**
     * What somebody has agreed to and not taken back, in the session's programme.
     *
     * @throws LedgerUnavailableException if the ledger failed
     */
    public Set<Purpose> of(RoomName room, Identity identity) {
        return book.find(room, identity)
                .map(subject -> Consents.of(ledger, subject))
                .orElse(Set.of());
    }

    /**
     * Notes that somebody agreed to a purpose, by their own act.
     *
     * @param version which wording they were shown, 1 to 64 characters
     * @throws NotAllowedException if there is no note of them: then nothing is kept
     * @throws LedgerUnavailableException if it could not be kept
     */
    public void agree(
            SessionId session, RoomName room, Identity identity, Purpose purpose, String version, Instant at) {
        keep(session, room, identity, at, new ConsentRecorded(purpose, version));
    }

    /**
     * Notes that somebody took their consent back.
     *
     * @throws NotAllowedException if there is no note of them: then nothing is kept
     * @throws LedgerUnavailableException if it could not be kept
     */
    public void withdraw(SessionId session, RoomName room, Identity identity, Purpose purpose, Instant at) {
        keep(session, room, identity, at, new ConsentWithdrawn(purpose));
    }

    private void keep(SessionId session, RoomName room, Identity identity, Instant at, Fact fact) {
        capture.keepAbout(subjectOf(room, identity), programmes.of(session).orElse(null), at, fact, random);
    }

    /** As the capture knows whose report it is. */
    private Subject subjectOf(RoomName room, Identity identity) {
        return book.find(room, identity)
                .orElseThrow(() -> new NotAllowedException(
                        "Nothing is kept of you in this session, so there is nothing to agree to. Join again first."));
    }
}
