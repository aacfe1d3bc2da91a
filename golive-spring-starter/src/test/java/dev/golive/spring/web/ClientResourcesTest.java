package dev.golive.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.spring.fixture.Answer;
import dev.golive.spring.fixture.Caller;
import dev.golive.spring.fixture.EndpointTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EndpointTest
class ClientResourcesTest {

    private static final String CLIENT = "/golive/web/golive.js";

    private final Caller browser;

    @Autowired
    ClientResourcesTest(@LocalServerPort int port) {
        this.browser = Caller.of(port);
    }

    @Test
    void theClientIsServedAsAScript() {
        Answer answer = browser.get(CLIENT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(answer.body()).contains("export");
    }

    @Test
    void browsersAskEveryTime() {
        Answer answer = browser.get(CLIENT);

        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=0, must-revalidate");
        assertThat(answer.header("ETag")).matches("(W/)?\"[^\"]+\"");
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        String tag = browser.get(CLIENT).header("ETag");

        Answer again = browser.with("If-None-Match", tag).get(CLIENT);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
    }

    @Test
    void anotherContentHasAnotherTag() {
        String tag = browser.get(CLIENT).header("ETag");

        Answer other = browser.with("If-None-Match", tag).get("/golive/web/note.js");

        assertThat(other.status()).isEqualTo(200);
        assertThat(other.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aFilesTimeIsNotBelieved() {
        Answer answer = browser.with("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                .get(CLIENT);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Last-Modified")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/golive/web/nothing.js",
                "/golive/web/",
                "/golive/web/../spring.factories",
                "/golive/web/%2e%2e/spring.factories",
                "/golive/web/..%2fspring.factories"
            })
    void nothingElseOfTheClassPathIsServed(String path) {
        Answer answer = browser.get(path);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("FailureAnalyzer");
    }
}
