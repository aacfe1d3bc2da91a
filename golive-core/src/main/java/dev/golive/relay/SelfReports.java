package dev.golive.relay;

import dev.golive.board.PromptKind;
import dev.golive.command.Command;
import java.util.Optional;

/**
 * Keeps what people say of themselves: how hard it was, their heart rate, how they are. Most of it is health data, so
 * whoever implements this asks for consent first. Implementations are thread-safe and may block.
 */
public interface SelfReports {

    /** Nobody keeps them, and whoever sends one is told so: what a relay has unless it is told otherwise. */
    static SelfReports none() {
        return report -> Optional.of(notTaken(report.command()));
    }

    /**
     * Keeps a report, or says why not. When this returns nothing, it is kept: only then is its sender told so. The same id again
     * is the same report.
     *
     * @return empty if it is kept
     * @throws dev.golive.error.StoreUnavailableException if it could not be kept; its sender tries again
     */
    Optional<Refusal> take(SelfReport report);

    /**
     * Hears the answer to a question about somebody's health before it counts, and keeps it or objects. Where nobody keeps
     * evidence there is nothing to object to.
     *
     * @param report whose command is a {@link dev.golive.command.PromptAnswer} with one of the question's choices
     * @param asked what was asked: {@linkplain PromptKind#sensitive sensitive}
     * @return empty if the answer may count
     * @throws dev.golive.error.StoreUnavailableException if it could not be kept; its sender tries again
     */
    default Optional<Refusal> answered(SelfReport report, PromptKind asked) {
        return Optional.empty();
    }

    /** What somebody hears who sends what is not taken here. */
    static Refusal notTaken(Command command) {
        return Refusal.at("/type", "Nobody here takes a " + command.type() + " yet.");
    }
}
