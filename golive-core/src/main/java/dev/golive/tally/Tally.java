package dev.golive.tally;

import dev.golive.internal.text.PlainText;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSid;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one person, as it stands: never "one more". Of two with the same kind, item, person and source the later one
 * holds: the greater by seq, then value, then words (by code points; none is the least). So figures may be said twice, late
 * and in any order: they are a join-semilattice (Shapiro, Preguiça, Baquero, Zawirski: "A comprehensive study of Convergent
 * and Commutative Replicated Data Types", INRIA RR-7506, 2011, section 2.2). The natural order is by kind, item, person,
 * source, and then from the earlier to the later.
 *
 * @param kind what is counted, and what the other parts mean
 * @param item of what: 0 to 64 letters, digits, hyphens and underscores
 * @param person whose
 * @param source where it comes from, as it has the item's form; what several sources say adds up
 * @param seq which of the source's figures it is, 0 to 2^53
 * @param value the figure, 0 to 2^53
 * @param words what is said with it, 1 to {@value #MAX_CODE_POINTS} code points; null for nothing
 */
public record Tally(
        TallyKind kind,
        String item,
        Identity person,
        String source,
        long seq,
        long value,
        @Nullable String words) implements Comparable<Tally> {

    /** The most words, in code points. */
    public static final int MAX_CODE_POINTS = 64;

    /** The greatest whole number that JSON readers agree on, as the wire has it. */
    private static final long MOST = 1L << 53;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{0,64}");
    private static final byte[] NOTHING = {};

    /** Those that this calls equal say something about the same, and one of them holds. */
    static final Comparator<Tally> BY_SUBJECT = Comparator.comparing(Tally::kind)
            .thenComparing(Tally::item)
            .thenComparing(tally -> tally.person().value())
            .thenComparing(Tally::source);

    private static final Comparator<Tally> BY_ALL = BY_SUBJECT
            .thenComparingLong(Tally::seq)
            .thenComparingLong(Tally::value)
            .thenComparing(Tally::wordBytes, Arrays::compareUnsigned);

    /**
     * Normalises the words to form C, and checks.
     *
     * @throws IllegalArgumentException if an id has another form, a number is out of its range, or the words are blank, too
     *     long or no plain text
     */
    public Tally {
        Objects.requireNonNull(kind, "kind");
        checkId(item);
        Objects.requireNonNull(person, "person");
        checkId(source);
        checkNumber("seq", seq);
        checkNumber("value", value);
        words = words == null ? null : PlainText.check("words", words, 4 * MAX_CODE_POINTS, MAX_CODE_POINTS);
    }

    /** How many repetitions one of a person's devices has counted; the seq is the device's own. */
    public static Tally reps(Identity person, String repId, String device, long seq, long count) {
        return new Tally(TallyKind.REPS, repId, person, device, seq, count, null);
    }

    /** What a person answers, in place of what they had answered. */
    public static Tally answer(Identity person, String promptId, long value, Instant at) {
        return new Tally(TallyKind.ANSWER, promptId, person, "", at.toEpochMilli(), value, null);
    }

    /** Points that a coach gives; the same award again is the same points. */
    public static Tally award(Identity person, String awardId, long points, String reason) {
        return new Tally(TallyKind.AWARD, "", person, awardId, 0, points, reason);
    }

    /** What a person has in the coach's own metric, in place of what they had. */
    public static Tally score(Identity person, long score, Instant at) {
        return new Tally(TallyKind.SCORE, "", person, "", at.toEpochMilli(), score, null);
    }

    /** A connection begins. */
    public static Tally joined(Identity person, ParticipantSid connection, Instant at) {
        return new Tally(TallyKind.JOINED, "", person, connection.value(), 0, at.toEpochMilli(), null);
    }

    /** A connection ends. */
    public static Tally left(Identity person, ParticipantSid connection, Instant at) {
        return new Tally(TallyKind.LEFT, "", person, connection.value(), 0, at.toEpochMilli(), null);
    }

    /** A person takes part in leaderboards from now on, under this name. */
    public static Tally takesPart(Identity person, String name, Instant at) {
        return new Tally(TallyKind.LEADERBOARD, "", person, "", at.toEpochMilli(), 1, name);
    }

    /** A person takes part in no leaderboard any more. */
    public static Tally takesNoPart(Identity person, Instant at) {
        return new Tally(TallyKind.LEADERBOARD, "", person, "", at.toEpochMilli(), 0, null);
    }

    /** A person is in this cohort, and in no other; null for none. */
    public static Tally cohort(Identity person, @Nullable String cohort, Instant at) {
        return new Tally(TallyKind.COHORT, "", person, "", at.toEpochMilli(), 0, cohort);
    }

    /**
     * The one of two that holds, whichever way round.
     *
     * @throws IllegalArgumentException if they have not the same kind, item, person and source, so that both hold
     */
    public static Tally later(Tally one, Tally other) {
        if (BY_SUBJECT.compare(one, other) != 0) {
            throw new IllegalArgumentException("The two are of different kinds, items, persons or sources: both hold.");
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public int compareTo(Tally other) {
        return BY_ALL.compare(this, other);
    }

    /** In UTF-8, whose bytes are in the order of the code points. */
    private byte[] wordBytes() {
        return words == null ? NOTHING : words.getBytes(StandardCharsets.UTF_8);
    }

    /** The id itself. */
    static String checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "An item or a source has up to 64 letters, digits, hyphens, underscores.");
        }
        return id;
    }

    private static void checkNumber(String what, long number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("A tally's " + what + " is 0 to 2^53, not " + number + ".");
        }
    }
}
