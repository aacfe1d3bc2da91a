package dev.golive.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.Wire;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A board is written as the contract says. */
class BoardDocumentTest {

    @Test
    void aBoardThatHasEverythingIsTheContractsExample() {
        JsonNode example = Wire.json(Path.of("../wire/example/answer/board.view/full.json"));

        assertThat(FullBoard.make().document().json())
                .isEqualTo(example.path("board").toString());
    }

    @Test
    void anEmptyBoardIsTheContractsSmallestExample() {
        JsonNode example = Wire.json(Path.of("../wire/example/answer/board.view/minimal.json"));

        assertThat(Board.empty().document().json())
                .isEqualTo(example.path("board").toString());
    }
}
