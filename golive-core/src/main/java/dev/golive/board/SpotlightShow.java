package dev.golive.board;

import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows everybody a person, a video or the coach's screen.
 *
 * @param kind what
 * @param participant who; null for all but {@link SpotlightKind#PARTICIPANT}
 * @param video where the video is; null for all but {@link SpotlightKind#DEMO_VIDEO}
 * @param title what it is; null for nothing
 * @param loop whether the video begins again at its end; false for everything else
 */
public record SpotlightShow(
        SpotlightKind kind,
        @Nullable Identity participant,
        @Nullable VideoUrl video,
        @Nullable BoardLabel title,
        boolean loop)
        implements BoardCommand {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it lacks what its kind shows, or has what another one does
     */
    public SpotlightShow {
        Objects.requireNonNull(kind, "kind");
        if ((participant != null) != (kind == SpotlightKind.PARTICIPANT)) {
            throw new IllegalArgumentException("A spotlight on a person needs to say on whom, and no other does.");
        }
        if ((video != null) != (kind == SpotlightKind.DEMO_VIDEO) || (loop && video == null)) {
            throw new IllegalArgumentException("A video needs to say where it is, and nothing else does or loops.");
        }
    }

    @Override
    public String type() {
        return "spotlight.show";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        return BoardChange.of(board, board.withSpotlight(new BoardSpotlight(this, at)));
    }
}
