package dev.golive.relay;

import dev.golive.board.Board;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLeaderboard;
import dev.golive.board.BoardPrompt;
import dev.golive.board.BoardReps;
import dev.golive.board.PromptKind;
import dev.golive.board.ScoreSet;
import dev.golive.board.XpAward;
import dev.golive.command.Answer;
import dev.golive.command.BoardAct;
import dev.golive.command.Command;
import dev.golive.command.LeaderboardJoin;
import dev.golive.command.LeaderboardLeave;
import dev.golive.command.PromptAnswer;
import dev.golive.command.RepCount;
import dev.golive.error.RefusalCode;
import dev.golive.message.Sender;
import dev.golive.participant.Identity;
import dev.golive.participant.NamePolicy;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.tally.Contest;
import dev.golive.tally.Counter;
import dev.golive.tally.Points;
import dev.golive.tally.PointsEntry;
import dev.golive.tally.PointsFor;
import dev.golive.tally.Standings;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyBook;
import dev.golive.tally.TallyStore;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes what people count and answer, and knows what each of them has. Blocks on the store. Thread-safe. */
final class TrainingDesk {

    private static final Duration FRESH_ENOUGH = Duration.ofSeconds(1);
    private static final int MOST_POINTS = 20;

    private final TallyStore store;
    private final RoomTallies tallies;
    private final BoardPulse pulse;
    private final SelfReports reports;
    private final InstantSource clock;

    TrainingDesk(TallyStore store, RoomTallies tallies, BoardPulse pulse, SelfReports reports, InstantSource clock) {
        this.store = store;
        this.tallies = tallies;
        this.pulse = pulse;
        this.reports = reports;
        this.clock = clock;
    }

    /** Whether it takes commands of this kind. */
    static boolean takes(Command command) {
        return command instanceof RepCount
                || command instanceof PromptAnswer
                || command instanceof LeaderboardJoin
                || command instanceof LeaderboardLeave;
    }

    /** Takes it, or says why not. */
    ItemAnswer take(RelayRoom room, SelfReport report) {
        Sender from = report.from();
        Command command = report.command();
        if (command instanceof RepCount count) {
            return count(room, from, count);
        }
        if (command instanceof PromptAnswer answer) {
            return answer(room, report, answer);
        }
        Instant now = clock.instant();
        if (command instanceof LeaderboardJoin join) {
            return join(room, from, join, now);
        }
        put(room, List.of(Tally.takesNoPart(from.id(), now)));
        return ItemAnswer.Taken.of(command.id());
    }

    private ItemAnswer count(RelayRoom room, Sender from, RepCount count) {
        Board board = board(room, seen -> seen.counted(count.reps()).isPresent());
        Counter counter = board.counted(count.reps()).orElse(null);
        if (counter == null) {
            return refuse(count, "/body/repId", "There is no counter \"" + count.reps() + "\" on the board.");
        }
        String device = count.device() == null ? "" : count.device().value();
        put(room, List.of(Tally.reps(from.id(), counter.id(), device, count.seq(), count.count())));
        long all = TallyBook.of(store.of(room.name(), from.id())).count(from.id(), counter.id());
        OwnCount own = new OwnCount(all, counter.isPlausible(all, clock.instant()));
        return new ItemAnswer.Taken(count.id(), OptionalLong.empty(), own);
    }

    private ItemAnswer answer(RelayRoom room, SelfReport report, PromptAnswer answer) {
        Instant now = report.at();
        BoardPrompt prompt =
                board(room, seen -> isAsked(seen.prompt(), answer.prompt())).prompt();
        if (prompt == null || !isAsked(prompt, answer.prompt()) || !prompt.takesAnswers(now)) {
            return refuse(answer, "/body/promptId", "This question takes no answers any more.");
        }
        long choice = answer.answer() instanceof Answer.Figure figure ? figure.value() : -1;
        if (choice < 0 || choice >= prompt.asked().choices()) {
            return refuse(
                    answer,
                    "/body/answer",
                    "Take a whole number from 0 to " + (prompt.asked().choices() - 1) + ".");
        }
        PromptKind kind = prompt.asked().kind();
        Optional<Refusal> objection = kind.sensitive() ? reports.answered(report, kind) : Optional.empty();
        if (objection.isPresent()) {
            return new ItemAnswer.Refused(answer.id(), objection.get());
        }
        put(room, List.of(Tally.answer(report.from().id(), answer.prompt().value(), choice, now)));
        return ItemAnswer.Taken.of(answer.id());
    }

    private static boolean isAsked(@Nullable BoardPrompt prompt, BoardId id) {
        return prompt != null && prompt.id().equals(id);
    }

    private ItemAnswer join(RelayRoom room, Sender from, LeaderboardJoin join, Instant now) {
        if (join.cohort() != null) {
            BoardLeaderboard leaderboard =
                    board(room, seen -> hasCohort(seen, join)).leaderboard();
            if (leaderboard == null || !leaderboard.shown().cohorts().contains(join.cohort())) {
                return refuse(join, "/body/cohort", "There is no such cohort on the leaderboard.");
            }
        }
        String name = (join.alias() ? NamePolicy.aliasOf(from.id()) : from.name()).value();
        String cohort = join.cohort() == null ? null : join.cohort().value();
        put(room, List.of(Tally.takesPart(from.id(), name, now), Tally.cohort(from.id(), cohort, now)));
        return ItemAnswer.Taken.of(join.id());
    }

    private static boolean hasCohort(Board board, LeaderboardJoin join) {
        return board.leaderboard() != null
                && join.cohort() != null
                && board.leaderboard().shown().cohorts().contains(join.cohort());
    }

    /** Books what a coach gave somebody. The same act again is the same points. */
    void credit(RelayRoom room, BoardAct act, Instant at) {
        if (act.command() instanceof XpAward award) {
            String id = act.id().toString();
            put(
                    room,
                    List.of(Tally.award(
                            award.participant(),
                            id,
                            award.points(),
                            award.reason().value())));
        } else if (act.command() instanceof ScoreSet score) {
            put(room, List.of(Tally.score(score.participant(), score.score(), at)));
        }
        pulse.wake(room);
    }

    private void put(RelayRoom room, List<Tally> figures) {
        store.put(room.name(), figures);
        pulse.wake(room);
    }

    /** The board as this node knows it; if that is not as hoped, as it is now: another node may have changed it. */
    private static Board board(RelayRoom room, Predicate<Board> hoped) {
        Board known = room.look(FRESH_ENOUGH, RoomState::board);
        return hoped.test(known) ? known : room.look(Duration.ZERO, RoomState::board);
    }

    private static ItemAnswer refuse(Command command, String pointer, String detail) {
        return new ItemAnswer.Refused(command.id(), new Refusal(RefusalCode.INVALID, pointer, null, detail));
    }

    /** Takes note of who comes and goes: minutes in the room can give points. */
    void note(WebhookEvent event) {
        if (event instanceof ParticipantJoined joined && trains(joined.participant())) {
            ParticipantSnapshot who = joined.participant();
            store.put(joined.room().name(), List.of(Tally.joined(who.identity(), who.sid(), joined.createdAt())));
        } else if (event instanceof ParticipantLeft left && trains(left.participant())) {
            ParticipantSnapshot who = left.participant();
            store.put(left.room().name(), List.of(Tally.left(who.identity(), who.sid(), left.createdAt())));
        }
    }

    private static boolean trains(ParticipantSnapshot who) {
        return who.staff() == null && !who.hidden();
    }

    /** What somebody has done themselves. After a restart a question may have to be closed: whoever looks sees to it. */
    OwnTraining look(RelayRoom room, Board board, Identity person) {
        if (board.rev() > 0) {
            pulse.wake(room);
        }
        return own(room.name(), board, person);
    }

    private OwnTraining own(RoomName room, Board board, Identity person) {
        Instant now = clock.instant();
        // What is one's own is told as it is now; where one stands among all others, as it was a moment ago.
        TallyBook book = TallyBook.of(store.of(room, person));
        Contest contest = board.contest();
        Map<BoardId, OwnCount> counts = new LinkedHashMap<>();
        for (BoardReps counter : board.reps()) {
            long count = book.count(person, counter.id().value());
            boolean plausible = contest.counters().stream()
                    .filter(known -> known.id().equals(counter.id().value()))
                    .allMatch(known -> known.isPlausible(count, now));
            if (count > 0) {
                counts.put(counter.id(), new OwnCount(count, plausible));
            }
        }
        BoardPrompt prompt = board.prompt();
        Points points = Points.of(book, person, contest, now);
        return new OwnTraining(
                counts,
                prompt == null
                        ? OptionalLong.empty()
                        : book.answer(person, prompt.id().value()),
                shown(points),
                points.total(),
                place(room, book, board, contest, person, now));
    }

    /** The last of the coach's awards first, then what the rules give. */
    private static List<PointsEntry> shown(Points points) {
        List<PointsEntry> shown = new ArrayList<>();
        List<PointsEntry> rules = new ArrayList<>();
        for (PointsEntry entry : points.entries()) {
            if (entry.what() == PointsFor.AWARD) {
                shown.add(0, entry);
            } else {
                rules.add(entry);
            }
        }
        shown.addAll(rules);
        return shown.subList(0, Math.min(shown.size(), MOST_POINTS));
    }

    private OwnTraining.@Nullable Place place(
            RoomName room, TallyBook book, Board board, Contest contest, Identity person, Instant now) {
        String name = book.leaderboardName(person).orElse(null);
        if (name == null) {
            return null;
        }
        String cohort = book.cohort(person).orElse(null);
        BoardLeaderboard leaderboard = board.leaderboard();
        if (leaderboard == null) {
            return new OwnTraining.Place(name, cohort, OptionalInt.empty(), OptionalLong.empty());
        }
        Standings all = leaderboard.shown().standingsOfAll(contest, tallies.of(room, FRESH_ENOUGH), now);
        Standings mine = leaderboard.shown().cohorts().isEmpty() || cohort == null ? all : all.in(cohort);
        return new OwnTraining.Place(name, cohort, mine.rankOf(person), mine.valueOf(person));
    }
}
