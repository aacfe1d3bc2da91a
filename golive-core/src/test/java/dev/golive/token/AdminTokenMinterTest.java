package dev.golive.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import dev.golive.fixture.PlainJwt;
import dev.golive.fixture.TestKeys;
import dev.golive.room.RoomName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AdminTokenMinterTest {

    private final AdminTokenMinter minter =
            AdminTokenMinter.create(TestKeys.credentials(), HandClock.at("2026-11-22T18:00:00Z"));

    @Test
    void aTokenForRoomsOpensNone() {
        JsonNode claims = PlainJwt.claims(minter.mintForRooms(), TestKeys.secretBytes());

        assertThat(claims).isEqualTo(json("""
                {"iss":"APItestKeyOne","nbf":1795370395,"exp":1795370460,"video":{"roomCreate":true,"roomList":true}}
                """));
    }

    @Test
    void aTokenForARoomIsForThatRoomAlone() {
        JsonNode claims = PlainJwt.claims(minter.mintFor(RoomName.of("r")), TestKeys.secretBytes());

        assertThat(claims).isEqualTo(json("""
                {"iss":"APItestKeyOne","nbf":1795370395,"exp":1795370460,"video":{"roomAdmin":true,"room":"r"}}
                """));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
