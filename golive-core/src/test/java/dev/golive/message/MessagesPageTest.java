package dev.golive.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The reference of messages is what the schemas say. {@code -Dgolive.docs.write=true} writes it anew:
 *
 * <pre>./mvnw -pl golive-core test -Dtest=MessagesPageTest -Dgolive.docs.write=true</pre>
 */
class MessagesPageTest {

    private static final Path PAGE = Path.of("../docs/reference/messages.md");

    @Test
    void thePageIsWhatTheSchemasSay() throws IOException {
        String page = MessagesPage.write();
        if (Boolean.getBoolean("golive.docs.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("The page is out of date. Write it anew: ./mvnw -pl golive-core test -Dtest=MessagesPageTest"
                        + " -Dgolive.docs.write=true")
                .hasContent(page);
    }
}
