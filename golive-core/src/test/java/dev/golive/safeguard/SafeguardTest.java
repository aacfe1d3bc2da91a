package dev.golive.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafeguardTest {

    private static final RoomName ROOM = RoomName.of("gl1.fit.s.42");
    private static final Participant ADA = Participant.of("user-7", "Ada", Role.ATHLETE);

    @Test
    void whoeverNothingSpeaksAgainstIsCleared() {
        Verdict verdict = Safeguard.create(EntryPolicy.open()).decide(ROOM, ADA);

        assertThat(verdict).isInstanceOfSatisfying(ClearedEntry.class, entry -> {
            assertThat(entry.room()).isEqualTo(ROOM);
            assertThat(entry.participant()).isEqualTo(ADA);
        });
    }

    @Test
    void anObjectionBlocksAndIsTheReason() {
        EntryPolicy full = (room, participant) -> Optional.of("The class is full. The next one starts at six.");

        Verdict verdict = Safeguard.create(full).decide(ROOM, ADA);

        assertThat(verdict).isEqualTo(new Blocked("The class is full. The next one starts at six."));
    }

    @Test
    void nobodyElseCanMakeAClearedEntry() {
        assertThat(ClearedEntry.class.getDeclaredConstructors())
                .extracting(Constructor::getModifiers)
                .noneMatch(Modifier::isPublic);
    }

    @Test
    void aClearedEntryDoesNotPrintWhoItIsFor() {
        assertThat(Safeguard.create(EntryPolicy.open()).decide(ROOM, ADA).toString())
                .doesNotContain("user-7", "Ada");
    }
}
