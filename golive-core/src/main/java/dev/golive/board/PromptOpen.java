package dev.golive.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks the class something, in place of what was asked before.
 *
 * @param prompt its id, one that was not used yet
 * @param kind what it asks
 * @param question what is asked
 * @param options what to choose from, 2 to {@value #MOST_OPTIONS}; empty exactly for {@link PromptKind#EFFORT}
 * @param correct which option is right, from 0; null for all but a {@link PromptKind#QUIZ}
 * @param length how long it takes answers, whole seconds, 5 s to 1 h; null until the coach closes it
 */
public record PromptOpen(
        BoardId prompt,
        PromptKind kind,
        BoardNote question,
        List<BoardLabel> options,
        @Nullable Integer correct,
        @Nullable Duration length)
        implements BoardCommand {

    /** The most options. */
    public static final int MOST_OPTIONS = 6;

    /** The highest rating of perceived exertion. */
    public static final int HARDEST = 10;

    /** The shortest time to answer. */
    public static final Duration SHORTEST = Duration.ofSeconds(5);

    /** The longest time to answer. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if the options, the right one or the time do not fit the kind or are out of range
     */
    public PromptOpen {
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(question, "question");
        options = List.copyOf(options);
        boolean some = options.size() >= 2 && options.size() <= MOST_OPTIONS;
        if (kind == PromptKind.EFFORT ? !options.isEmpty() : !some) {
            throw new IllegalArgumentException(
                    "A rating of effort has no options, everything else has 2 to " + MOST_OPTIONS + ".");
        }
        if ((correct != null) != (kind == PromptKind.QUIZ)) {
            throw new IllegalArgumentException("A quiz needs to say which option is right, and nothing else does.");
        }
        if (correct != null && (correct < 0 || correct >= options.size())) {
            throw new IllegalArgumentException("The right option is one of those there are, counted from 0.");
        }
        if (length != null && (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("A question takes answers for 5 s to 1 h, not " + length + ".");
        }
    }

    /** How many different answers there are. */
    public int choices() {
        return kind == PromptKind.EFFORT ? HARDEST + 1 : options.size();
    }

    @Override
    public String type() {
        return "prompt.open";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        if (board.asked().stream().anyMatch(before -> before.id().equals(prompt.value()))) {
            return BoardChange.refuse("promptId", "This id was used in this session. Take another one.");
        }
        if (board.asked().size() == Board.MOST_PROMPTS) {
            return BoardChange.refuse("promptId", "A session has at most " + Board.MOST_PROMPTS + " questions.");
        }
        return BoardChange.of(board, board.asking(new BoardPrompt(this, at, true, 0, List.of())));
    }
}
