package dev.golive.sroi.capture;

import dev.golive.error.NotAllowedException;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantId;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.ConsentWithdrawn;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.GuardianVerified;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.privacy.Consents;
import dev.golive.sroi.privacy.SubjectAccess;
import dev.golive.sroi.privacy.SubjectPseudonyms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What a host does about people's evidence, by its own ids of them: lets them in, notes what they agreed to, hands out all
 * that is kept about them, forgets them. No id of the host's is kept. Of a minor without a guardian who was verified nothing is
 * kept but that somebody was there of whom that is so.
 *
 * <p>Thread-safe; blocks on the ledger and the stores.
 */
public final class SubjectRegistrar {

    private final SubjectPseudonyms pseudonyms;
    private final Programmes programmes;
    private final Minors minors;
    private final SubjectBook book;
    private final EvidenceCapture capture;
    private final EvidenceLedger ledger;
    private final RandomGenerator random;
    private final List<RoomEraser> erasers;

    private SubjectRegistrar(
            SubjectPseudonyms pseudonyms,
            Programmes programmes,
            Minors minors,
            SubjectBook book,
            EvidenceCapture capture,
            EvidenceLedger ledger,
            RandomGenerator random,
            List<RoomEraser> erasers) {
        this.pseudonyms = Objects.requireNonNull(pseudonyms, "pseudonyms");
        this.programmes = Objects.requireNonNull(programmes, "programmes");
        this.minors = Objects.requireNonNull(minors, "minors");
        this.book = Objects.requireNonNull(book, "book");
        this.capture = Objects.requireNonNull(capture, "capture");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.random = Objects.requireNonNull(random, "random");
        this.erasers = List.copyOf(erasers);
    }

    /**
     * A registrar, which forgets evidence alone; see {@link #withErasers}.
     *
     * @param random where the ids of consents come from
     */
    public static SubjectRegistrar create(
            SubjectPseudonyms pseudonyms,
            Programmes programmes,
            Minors minors,
            SubjectBook book,
            EvidenceCapture capture,
            EvidenceLedger ledger,
            RandomGenerator random) {
        return new SubjectRegistrar(pseudonyms, programmes, minors, book, capture, ledger, random, List.of());
    }

    /** The same, which forgets people with these too, in this order, in place of those it had. */
    public SubjectRegistrar withErasers(List<RoomEraser> others) {
        return new SubjectRegistrar(pseudonyms, programmes, minors, book, capture, ledger, random, others);
    }

    /**
     * Notes whose evidence comes from an identity in a room; of a minor without a verified guardian, only that there was one.
     * Call it when somebody gets their ticket, before they have it.
     */
    public void admit(SessionId session, RoomName room, Identity identity, ParticipantId who, Instant at) {
        ProgrammeId programme = programmes.of(session).orElse(null);
        if (isUnguarded(who, programme)) {
            capture.unguarded(room, identity, at);
        } else {
            book.note(room, identity, subjectOf(who, programme));
        }
    }

    private boolean isUnguarded(ParticipantId who, @Nullable ProgrammeId programme) {
        return minors.isMinor(who)
                && pseudonyms
                        .find(programme, who.value())
                        .filter(this::hasGuardian)
                        .isEmpty();
    }

    private boolean hasGuardian(Subject subject) {
        AtomicBoolean found = new AtomicBoolean();
        LedgerReader.each(ledger, Scope.of(subject), document -> {
            if (document.event().fact() instanceof GuardianVerified) {
                found.set(true);
            }
        });
        return found.get();
    }

    /** Notes that a minor's guardian was verified, by whatever means the host has. */
    public void guardianVerified(ParticipantId who, @Nullable ProgrammeId programme, Instant at) {
        keep(who, programme, at, new GuardianVerified());
    }

    /**
     * Somebody's pseudonym; who was not known is from now on.
     *
     * @param programme null for sessions that are part of none
     */
    public Subject subjectOf(ParticipantId who, @Nullable ProgrammeId programme) {
        return pseudonyms.of(programme, who.value());
    }

    /**
     * Notes that somebody agreed to a purpose, by their own act.
     *
     * @param version which wording they were shown, 1 to 64 characters
     * @throws NotAllowedException for a minor without a verified guardian
     */
    public void consent(
            ParticipantId who, @Nullable ProgrammeId programme, Purpose purpose, String version, Instant at) {
        if (isUnguarded(who, programme)) {
            throw new NotAllowedException("A minor's guardian has to be verified before anything is kept of them.");
        }
        keep(who, programme, at, new ConsentRecorded(purpose, version));
    }

    /** Notes that somebody took their consent back. */
    public void withdraw(ParticipantId who, @Nullable ProgrammeId programme, Purpose purpose, Instant at) {
        keep(who, programme, at, new ConsentWithdrawn(purpose));
    }

    /** What somebody has agreed to and not taken back. */
    public Set<Purpose> consents(ParticipantId who, @Nullable ProgrammeId programme) {
        return pseudonyms
                .find(programme, who.value())
                .map(subject -> Consents.of(ledger, subject))
                .orElse(Set.of());
    }

    private void keep(ParticipantId who, @Nullable ProgrammeId programme, Instant at, Fact fact) {
        capture.keepAbout(subjectOf(who, programme), programme, at, fact, random);
    }

    /**
     * All that is kept about somebody in one programme: a JSON array of events in UTF-8, each as it is kept.
     *
     * @return an empty array for somebody who is not known
     */
    public byte[] export(ParticipantId who, @Nullable ProgrammeId programme) {
        Optional<Subject> subject = pseudonyms.find(programme, who.value());
        return subject.map(it -> SubjectAccess.export(ledger, it)).orElseGet(() -> new byte[] {'[', ']'});
    }

    /**
     * Forgets somebody, for good: what is kept of them in every room they were let into, as the erasers do it; their evidence;
     * and who they were. If it fails on the way, do it again: who they were goes last.
     *
     * <p>It does not reach what has gone to a sink, a host's own copies and backups, and what nodes hold of a room that is
     * live: forget somebody who has left. Nor does it reach who was let in without a note, such as a minor without a verified
     * guardian: nobody knows which identity was theirs, and what they said goes with the retention of its store.
     *
     * @param all every programme they may have been in; sessions that are part of none are looked at in any case
     * @return how many events lost their content
     */
    public long forget(ParticipantId who, Set<ProgrammeId> all, Instant now) {
        List<@Nullable ProgrammeId> every = new ArrayList<>(all);
        every.add(null);
        long forgotten = 0;
        for (ProgrammeId programme : every) {
            Optional<Subject> subject = pseudonyms.find(programme, who.value());
            if (subject.isPresent()) {
                eraseSeats(subject.get());
                forgotten += ledger.forget(subject.get(), now);
                book.forget(subject.get());
            }
        }
        pseudonyms.forget(who.value());
        return forgotten;
    }

    private void eraseSeats(Subject subject) {
        for (Seat seat : book.seats(subject)) {
            erasers.forEach(eraser -> eraser.forget(seat.room(), seat.identity()));
        }
    }
}
