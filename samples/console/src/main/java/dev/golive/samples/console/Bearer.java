package dev.golive.samples.console;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Participant;
import dev.golive.participant.ParticipantId;
import dev.golive.participant.Role;
import org.jspecify.annotations.Nullable;

/** Makes up the person whom a token is for. */
final class Bearer {

    private Bearer() {}

    /**
     * A person of these texts.
     *
     * @param name null for one like the id
     * @throws RefusedException if a text can't be used
     */
    static Participant of(String id, @Nullable String name, Role role) {
        ParticipantId known = RefusedException.orRefused(() -> ParticipantId.of(id));
        DisplayName shown = name == null ? nameLike(known) : RefusedException.orRefused(() -> DisplayName.of(name));
        return new Participant(known, shown, role);
    }

    private static DisplayName nameLike(ParticipantId id) {
        try {
            return DisplayName.of(id.value());
        } catch (IllegalArgumentException e) {
            throw new RefusedException("The participant's id can't be the name too: add --name. " + e.getMessage());
        }
    }
}
