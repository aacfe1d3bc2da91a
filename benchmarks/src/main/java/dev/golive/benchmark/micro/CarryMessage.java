package dev.golive.benchmark.micro;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golive.message.LiveMessage;
import dev.golive.message.MessageCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A line of chat, 227 bytes: read, and written again. Ours checks all that the protocol says; Jackson 2 checks nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CarryMessage {

    private final byte[] utf8 = """
            {"v":1,"id":"01a203be-8d88-7c00-8000-000000000001","type":"chat.message","at":1795359149448,\
            "from":{"id":"p_5a328d855a597e7183f06d2ffce9ab6d","name":"Ada","role":"athlete"},"rev":41,\
            "body":{"text":"Ready for the last rounds?"}}""".getBytes(StandardCharsets.UTF_8);
    private final ObjectMapper mapper = new ObjectMapper();

    /** Ours. */
    @Benchmark
    public byte[] golive() {
        LiveMessage message = MessageCodec.decode(utf8);
        return MessageCodec.encode(message);
    }

    /** Jackson 2's databind, to records and back. */
    @Benchmark
    public byte[] jackson2() throws IOException {
        Envelope envelope = mapper.readValue(utf8, Envelope.class);
        return mapper.writeValueAsBytes(envelope);
    }

    /** As databind likes it. */
    record Envelope(int v, String id, String type, long at, From from, long rev, Body body) {}

    /** Who. */
    record From(String id, String name, String role) {}

    /** What. */
    record Body(
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String replyTo) {}
}
