package dev.golive.tally;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Who is counted in these tests, and what they may have done. */
final class People {

    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    static final Identity ANN = Identity.of("p_ann");
    static final Identity BOB = Identity.of("p_bob");
    static final Identity CAT = Identity.of("p_cat");
    static final Identity DAN = Identity.of("p_dan");

    static final Counter SQUATS = new Counter("squats", NOON);

    /** When everything that these tests count is plausible. */
    static final Instant LATE = NOON.plusSeconds(3_600);

    private People() {}

    /** The book of these figures. */
    static TallyBook book(Tally... tallies) {
        return TallyBook.of(List.of(tallies));
    }

    /** Takes part in leaderboards under this name, with a score. */
    static List<Tally> entrant(Identity person, String name, long score) {
        return List.of(Tally.takesPart(person, name, NOON), Tally.score(person, score, NOON));
    }

    /** So many answers of each option, from people of their own. */
    static TallyBook answers(String promptId, int... counts) {
        List<Tally> tallies = new ArrayList<>();
        for (int option = 0; option < counts.length; option++) {
            for (int nr = 0; nr < counts[option]; nr++) {
                tallies.add(Tally.answer(Identity.of("p_" + option + "_" + nr), promptId, option, NOON));
            }
        }
        return TallyBook.of(tallies);
    }

    /** Figures of a few people, many of them about the same and hardly different. */
    static List<Tally> any(SplittableRandom random, int count) {
        return IntStream.range(0, count).mapToObj(nr -> any(random)).toList();
    }

    private static Tally any(SplittableRandom random) {
        List<TallyKind> kinds = List.copyOf(EnumSet.allOf(TallyKind.class));
        TallyKind kind = kinds.get(random.nextInt(kinds.size()));
        String[] words = {null, "a", "b", "\uffee", "💪"};
        return new Tally(
                kind,
                kind == TallyKind.REPS || kind == TallyKind.ANSWER ? "i" + random.nextInt(2) : "",
                List.of(ANN, BOB, CAT).get(random.nextInt(3)),
                "s" + random.nextInt(3),
                random.nextInt(3),
                random.nextInt(kind == TallyKind.LEADERBOARD ? 2 : 200_000),
                words[random.nextInt(words.length)]);
    }

    /** The same in another order. */
    static <T> List<T> shuffled(SplittableRandom random, List<T> all) {
        List<T> shuffled = new ArrayList<>();
        for (T each : all) {
            shuffled.add(random.nextInt(shuffled.size() + 1), each);
        }
        return shuffled;
    }

    static ParticipantSid sid(String value) {
        return new ParticipantSid(value);
    }
}
