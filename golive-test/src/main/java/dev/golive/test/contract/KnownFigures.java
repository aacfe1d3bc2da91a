package dev.golive.test.contract;

import static dev.golive.test.contract.KnownEvents.NOW;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSid;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Figures to keep: of every kind, of one subject, and any. */
final class KnownFigures {

    static final Identity ANN = Identity.of("p_ann");
    static final Identity BOB = Identity.of("p_bob");

    private static final Identity ODD = Identity.of("p_ö'\"; 💪 " + "x".repeat(200));

    private static final long MOST = 9_007_199_254_740_992L;
    private static final String LONG_ID = "Az09_-".repeat(10) + "wxyz";

    private KnownFigures() {}

    /** Every kind with all it may hold and with nothing more than it must; the oddest, shortest and longest texts. */
    static List<Tally> every() {
        List<Tally> every = new ArrayList<>();
        ParticipantSid sid = new ParticipantSid("PA_8xWcvFDFZWN9");
        for (Identity person : List.of(ANN, ODD)) {
            every.add(Tally.reps(person, "squats", "phone", 7, 10));
            every.add(Tally.answer(person, "p1", 2, NOW));
            every.add(Tally.award(person, "a1", 5, "Form: \"\\\" ' ; -- %s :name é 💪"));
            every.add(Tally.score(person, 9, NOW));
            every.add(Tally.joined(person, sid, NOW));
            every.add(Tally.left(person, sid, NOW));
            every.add(Tally.takesPart(person, "💪".repeat(Tally.MAX_CODE_POINTS), NOW));
            every.add(Tally.cohort(person, "Red", NOW));
            for (TallyKind kind : TallyKind.values()) {
                every.add(new Tally(kind, LONG_ID, person, LONG_ID, MOST, MOST, "x"));
                every.add(new Tally(kind, "0", person, "", 0, 0, null));
            }
        }
        return every;
    }

    /** Of one subject, from the earliest to the latest. */
    static List<Tally> ladder() {
        return List.of(
                figure(0, 0, null),
                figure(0, MOST, "z"),
                figure(1, 0, null),
                figure(1, 5, null),
                figure(1, 5, "A"),
                figure(1, 5, "a"),
                figure(1, 5, "a b"),
                figure(1, 5, "ab"),
                figure(1, 5, "é"),
                // By code points; by the halves of pairs the two would stand the other way round.
                figure(1, 5, "\uffee"),
                figure(1, 5, "💪"),
                figure(MOST, 0, null));
    }

    private static Tally figure(long seq, long value, @Nullable String words) {
        return new Tally(TallyKind.AWARD, "", ANN, "a1", seq, value, words);
    }

    /** The same of somebody else. */
    static Tally of(Identity person, Tally figure) {
        return new Tally(
                figure.kind(), figure.item(), person, figure.source(), figure.seq(), figure.value(), figure.words());
    }

    /** One of not many, so that some are about the same. */
    static Tally any(SplittableRandom random) {
        List<TallyKind> kinds = List.copyOf(EnumSet.allOf(TallyKind.class));
        String[] words = {null, "a", "B", "\uffee", "💪"};
        return new Tally(
                kinds.get(random.nextInt(kinds.size())),
                "i" + random.nextInt(2),
                random.nextBoolean() ? ANN : BOB,
                "s" + random.nextInt(2),
                random.nextInt(3),
                random.nextInt(3),
                words[random.nextInt(words.length)]);
    }
}
