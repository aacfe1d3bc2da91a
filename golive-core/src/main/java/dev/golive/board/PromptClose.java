package dev.golive.board;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Ends a question: it takes no more answers, and what came of it is shown.
 *
 * @param prompt which one
 */
public record PromptClose(BoardId prompt) implements BoardCommand {

    /** Refuses null. */
    public PromptClose {
        Objects.requireNonNull(prompt, "prompt");
    }

    @Override
    public String type() {
        return "prompt.close";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        BoardPrompt asked = board.prompt();
        return asked == null || !asked.id().equals(prompt)
                ? BoardChange.unknown("promptId", "question", prompt)
                : BoardChange.of(board, board.withPrompt(asked.closed()));
    }
}
