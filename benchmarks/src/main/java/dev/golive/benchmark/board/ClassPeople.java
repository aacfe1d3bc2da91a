package dev.golive.benchmark.board;

import dev.golive.board.Board;
import dev.golive.board.BoardPrompt;
import dev.golive.command.Answer;
import dev.golive.command.LeaderboardJoin;
import dev.golive.command.PromptAnswer;
import dev.golive.command.RepCount;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/**
 * The athletes of a class: each counts at a pace of their own, with breaks, and seven of ten answer a question in time. What they
 * do follows from the seed. Not thread-safe.
 */
final class ClassPeople {

    private static final double TAKE_PART = 0.7;
    private static final double ALIAS = 0.5;
    private static final double ANSWER = 0.04;
    private static final double SLOWEST = 0.2;
    private static final double FASTER = 0.5;
    private static final double BREAK = 0.25;

    private final TrainingRooms rooms;
    private final Random random;
    private final double[] pace;
    private final double[] done;
    private final int[] said;
    private final boolean[] answered;
    private String counting = "";
    private String asked = "";

    ClassPeople(TrainingRooms rooms, int people, Random random) {
        this.rooms = rooms;
        this.random = random;
        this.pace = random.doubles(people, SLOWEST, SLOWEST + FASTER).toArray();
        this.done = new double[people];
        this.said = new int[people];
        this.answered = new boolean[people];
    }

    /** Seven of ten take part in leaderboards, half of them under a made-up name. */
    void enter() {
        for (int person = 0; person < pace.length; person++) {
            if (random.nextDouble() < TAKE_PART) {
                boolean alias = random.nextDouble() < ALIAS;
                check(rooms.athlete(0, person, new LeaderboardJoin(rooms.newId(), alias, null)));
            }
        }
    }

    /** One second in which all count. */
    void count(GuidedClass.Effort effort) {
        if (!counting.equals(effort.reps().value())) {
            counting = effort.reps().value();
            Arrays.fill(done, 0);
            Arrays.fill(said, 0);
        }
        for (int person = 0; person < pace.length; person++) {
            done[person] += random.nextDouble() < BREAK ? 0 : pace[person];
            int count = (int) done[person];
            if (count > said[person]) {
                said[person] = count;
                check(rooms.athlete(0, person, new RepCount(rooms.newId(), effort.reps(), count, count, null)));
            }
        }
    }

    /** One second in which some answer, if there is a question. */
    void answer(Board board, Instant now) {
        BoardPrompt prompt = board.prompt();
        if (prompt == null || !prompt.takesAnswers(now)) {
            return;
        }
        if (!asked.equals(prompt.id().value())) {
            asked = prompt.id().value();
            Arrays.fill(answered, false);
        }
        for (int person = 0; person < pace.length; person++) {
            if (!answered[person] && random.nextDouble() < ANSWER) {
                answered[person] = true;
                Answer choice = new Answer.Figure(random.nextInt(prompt.asked().choices()));
                check(rooms.athlete(0, person, new PromptAnswer(rooms.newId(), prompt.id(), choice)));
            }
        }
    }

    private static void check(boolean taken) {
        if (!taken) {
            throw new IllegalStateException("What somebody counted or answered was refused; all is to pass.");
        }
    }
}
