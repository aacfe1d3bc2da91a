package dev.golive.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomNamingTest {

    private static final RoomNaming NAMING = RoomNaming.of("fit");

    @Test
    void anOrdinaryIdIsSpelledOut() {
        SessionId session = SessionId.of("tuesday-hiit");

        RoomName room = NAMING.nameFor(session);

        assertThat(room.value()).isEqualTo("gl1.fit.s.tuesday-hiit");
    }

    @Test
    void anUnusualIdIsHashed() {
        SessionId session = SessionId.of("tuesday hiit");

        RoomName room = NAMING.nameFor(session);

        assertThat(room.value()).matches("gl1\\.fit\\.h\\.[0-9a-f]{64}");
    }

    @Test
    void composedAndDecomposedSpellingsAreOneRoom() {
        SessionId composed = SessionId.of("caf\u00e9");
        SessionId decomposed = SessionId.of("cafe\u0301");

        RoomName one = NAMING.nameFor(composed);
        RoomName other = NAMING.nameFor(decomposed);

        assertThat(decomposed).isEqualTo(composed);
        assertThat(other).isEqualTo(one);
    }

    @Test
    void anIdThatSpellsAHashIsNotTheRoomOfTheHashedId() {
        String hashed = NAMING.nameFor(SessionId.of("tuesday hiit")).value();
        SessionId impostor = SessionId.of(hashed.substring("gl1.fit.h.".length()));

        RoomName room = NAMING.nameFor(impostor);

        assertThat(room.value()).isNotEqualTo(hashed).startsWith("gl1.fit.s.");
    }

    @Test
    void anOrdinaryIdIsReadBack() {
        RoomName room = NAMING.nameFor(SessionId.of("Class_7.b"));

        assertThat(NAMING.sessionOf(room)).contains(SessionId.of("Class_7.b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gl1.other.s.tuesday-hiit",
                "gl2.fit.s.tuesday-hiit",
                "gl1.fit-2.s.tuesday-hiit",
                "gl1.fi.s.tuesday-hiit",
                "tuesday-hiit",
                "gl1.fit.",
                "GL1.fit.s.tuesday-hiit"
            })
    void aForeignRoomIsNobodysSession(String name) {
        RoomName room = RoomName.of(name);

        assertThat(NAMING.sessionOf(room)).isEmpty();
        assertThat(NAMING.owns(room)).isFalse();
    }

    @Test
    void aHashCannotBeReadBack() {
        RoomName room = NAMING.nameFor(SessionId.of("tuesday hiit"));

        assertThat(NAMING.sessionOf(room)).isEmpty();
        assertThat(NAMING.owns(room)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gl1.fit.s.", "gl1.fit.s.tuesday hiit", "gl1.fit.s.caf\u00e9"})
    void aNameThatWeWouldNotGiveIsNotReadBack(String name) {
        assertThat(NAMING.sessionOf(RoomName.of(name))).isEmpty();
    }

    @Test
    void theLongestNameHasAHundredAndThreeCharacters() {
        RoomNaming naming = RoomNaming.of("n".repeat(32));

        RoomName spelled = naming.nameFor(SessionId.of("a".repeat(64)));
        RoomName hashed = naming.nameFor(SessionId.of("a".repeat(512)));

        assertThat(spelled.value()).hasSize(103);
        assertThat(hashed.value()).hasSize(103);
    }
}
