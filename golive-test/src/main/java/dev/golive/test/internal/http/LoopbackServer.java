package dev.golive.test.internal.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers HTTP on 127.0.0.1 by asking a function. Thread-safe, as the function has to be. */
public final class LoopbackServer implements AutoCloseable {

    private static final String BY_FUNCTION = "by-function";
    private static final int THREADS = 20;

    private final WireMockServer wire;

    private LoopbackServer(WireMockServer wire) {
        this.wire = wire;
    }

    /** Starts to listen at a free port. */
    public static LoopbackServer start(Function<Request, Answer> answers) {
        WireMockServer wire = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(THREADS)
                .disableRequestJournal()
                .extensions(new ByFunction(answers)));
        wire.start();
        wire.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(BY_FUNCTION)));
        return new LoopbackServer(wire);
    }

    /** Where it listens. */
    public int port() {
        return wire.port();
    }

    /** Stops listening and ends its threads. */
    @Override
    public void close() {
        wire.stop();
    }

    private record ByFunction(Function<Request, Answer> answers) implements ResponseDefinitionTransformerV2 {

        @Override
        public String getName() {
            return BY_FUNCTION;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return definition(answers.apply(new Arrived(event.getRequest())));
        }

        private static ResponseDefinition definition(Answer answer) {
            ResponseDefinitionBuilder response = aResponse();
            if (answer.status() == 0) {
                return response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
            }
            return response.withStatus(answer.status())
                    .withHeader("Content-Type", answer.contentType())
                    .withBody(answer.body())
                    .withFixedDelay((int) answer.delay().toMillis())
                    .build();
        }
    }

    private record Arrived(com.github.tomakehurst.wiremock.http.Request request) implements Request {

        @Override
        public String verb() {
            return request.getMethod().getName();
        }

        @Override
        public String path() {
            String url = request.getUrl();
            int query = url.indexOf('?');
            return query < 0 ? url : url.substring(0, query);
        }

        @Override
        public @Nullable String header(String name) {
            return request.getHeader(name);
        }

        @Override
        public byte[] body() {
            byte[] body = request.getBody();
            return body == null ? new byte[0] : body;
        }
    }
}
