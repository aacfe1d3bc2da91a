package dev.golive.test.livekit;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A real LiveKit server of one's own on 127.0.0.1, with random credentials and free ports.
 *
 * <pre>{@code
 * try (LocalLiveKit livekit = LocalLiveKit.start()) {
 *     connect(livekit.url(), livekit.apiKey(), livekit.apiSecret());
 * }
 * }</pre>
 *
 * <p>It ends no later than this JVM: at {@link #close()}, when the JVM ends in good order, and, on Linux and macOS, even when the
 * JVM is killed. Thread-safe; a method that starts or ends the server blocks until that has happened.
 */
public final class LocalLiveKit implements AutoCloseable {

    private final LiveKitBinary binary;
    private final ServerSettings settings;
    private final Duration patience;
    private final Object turn = new Object();
    private volatile ServerProcess process;
    private boolean closed;

    private LocalLiveKit(LiveKitBinary binary, ServerSettings settings, Duration patience, ServerProcess process) {
        this.binary = binary;
        this.settings = settings;
        this.patience = patience;
        this.process = process;
    }

    /**
     * Finds and starts a server with the defaults of {@link #builder()}.
     *
     * @throws LiveKitUnavailableException as {@link Builder#start()} does
     */
    public static LocalLiveKit start() {
        return builder().start();
    }

    /** Begins the choice of what differs from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where clients connect and where the API is: {@code ws://127.0.0.1:port}; the same for the whole life of this object. */
    public URI url() {
        return URI.create("ws://127.0.0.1:" + settings.ports().signal());
    }

    /** The public half of the only credentials that the server accepts. */
    public String apiKey() {
        return settings.credentials().key();
    }

    /** The secret half: 64 random characters, different for each object. */
    public String apiSecret() {
        return settings.credentials().secret();
    }

    /** The executable that runs, and its version. */
    public LiveKitBinary binary() {
        return binary;
    }

    /** The process id of the server, or of the last one if none runs now. */
    public long pid() {
        return process.pid();
    }

    /** Whether the server's process is there at this moment. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** The last two hundred lines that the server has printed since it was last started, without the secret. */
    public String log() {
        return process.log();
    }

    /** Ends the server politely within a second, else by force; does nothing if it does not run. */
    public void stop() {
        synchronized (turn) {
            process.stop();
        }
    }

    /** Ends the server as a crash would, without a word to anybody; does nothing if it does not run. */
    public void kill() {
        synchronized (turn) {
            process.kill();
        }
    }

    /**
     * Stops the server if it runs, and starts it at the same URL with the same credentials; its rooms are gone.
     *
     * @throws IllegalStateException if this object is closed
     * @throws LiveKitUnavailableException if it does not start, or somebody else has taken its port meanwhile
     */
    public void restart() {
        synchronized (turn) {
            if (closed) {
                throw new IllegalStateException("This LocalLiveKit is closed; start another one.");
            }
            process.stop();
            process = ServerProcess.launch(binary, settings, patience)
                    .orElseThrow(() -> portTaken(settings.ports().signal()));
        }
    }

    /** Stops the server for good. */
    @Override
    public void close() {
        synchronized (turn) {
            closed = true;
            process.stop();
        }
    }

    @Override
    public String toString() {
        return "LocalLiveKit[url=%s, apiKey=%s, apiSecret=***, version=%s]"
                .formatted(url(), apiKey(), binary.version());
    }

    private static LiveKitUnavailableException portTaken(int port) {
        return new LiveKitUnavailableException(
                "Port %d on 127.0.0.1 is in use by another process. End that one, or choose another port."
                        .formatted(port));
    }

    /** What a server is started with; not thread-safe, and good for any number of servers. */
    public static final class Builder {

        private static final int PORT_CHOICES = 5;

        private final SecureRandom randomness = new SecureRandom();
        private final List<URI> webhooks = new ArrayList<>();
        private Optional<LiveKitBinary> binary = Optional.empty();
        private Optional<Integer> port = Optional.empty();
        // LiveKit's own 500 ms to 1 s makes half of all first frames late by a second.
        private Optional<Duration> keyFrameThrottle = Optional.of(Duration.ofMillis(400));
        private Duration healthLimit = Duration.ofSeconds(30);
        private Confirmation confirmation = Confirmation.never();
        private Consumer<String> progress = System.err::println;
        private Supplier<LoopbackPorts> freePorts = () -> LoopbackPorts.free(randomness);

        private Builder() {}

        /** Runs this executable; by default {@link LiveKitBinary#find(Confirmation, Consumer)} finds one. */
        public Builder binary(LiveKitBinary executable) {
            this.binary = Optional.of(executable);
            return this;
        }

        /**
         * Listens on this TCP port of 127.0.0.1; by default a free one is chosen.
         *
         * @throws IllegalArgumentException unless it is between 1 and 65535
         */
        public Builder port(int fixed) {
            if (fixed < 1 || fixed > 65_535) {
                throw new IllegalArgumentException("A port is between 1 and 65535, not " + fixed + ".");
            }
            this.port = Optional.of(fixed);
            return this;
        }

        /**
         * Posts the server's events to this address, besides those named before.
         *
         * @throws IllegalArgumentException unless it is an absolute http or https address
         */
        public Builder webhook(URI address) {
            if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme())) {
                throw new IllegalArgumentException(
                        "A webhook's address begins with http:// or https://, unlike " + address + ".");
            }
            webhooks.add(address);
            return this;
        }

        /**
         * Lets a publisher be asked for a key frame at most this often, for every layer; 400 ms by default.
         *
         * <p>It bounds how late a new viewer's first frame is: shorter costs bandwidth when many join at once.
         *
         * @throws IllegalArgumentException if it is shorter than a millisecond
         */
        public Builder keyFrameThrottle(Duration apart) {
            if (apart.toMillis() < 1) {
                throw new IllegalArgumentException("A key-frame throttle is at least 1 ms, not " + apart + ".");
            }
            this.keyFrameThrottle = Optional.of(apart);
            return this;
        }

        /** Leaves the throttle as LiveKit has it, 500 ms to 1 s by layer, for comparisons. */
        public Builder keyFrameThrottleOfLiveKit() {
            this.keyFrameThrottle = Optional.empty();
            return this;
        }

        /** Gives up when the server is not healthy after this long; 30 s by default. */
        public Builder healthLimit(Duration limit) {
            this.healthLimit = limit;
            return this;
        }

        /** Asks here before LiveKit's own installer is run; by default the answer is no. */
        public Builder confirmation(Confirmation asked) {
            this.confirmation = asked;
            return this;
        }

        /** Reports here, a line at a time, whatever takes long; standard error by default. */
        public Builder progress(Consumer<String> lines) {
            this.progress = lines;
            return this;
        }

        Builder freePorts(Supplier<LoopbackPorts> choices) {
            this.freePorts = choices;
            return this;
        }

        /**
         * Finds a server, starts it and waits until it is healthy: about a fifth of a second, and minutes when it must be installed.
         *
         * @throws LiveKitUnavailableException if there is none, it does not start, or the chosen port is in use
         */
        public LocalLiveKit start() {
            LiveKitBinary found = binary.orElseGet(() -> LiveKitBinary.find(confirmation, progress));
            ApiCredentials credentials = ApiCredentials.random(randomness);
            if (port.isPresent()) {
                return start(found, credentials, LoopbackPorts.withSignal(port.get(), randomness))
                        .orElseThrow(() -> portTaken(port.get()));
            }
            for (int choice = 0; choice < PORT_CHOICES; choice++) {
                Optional<LocalLiveKit> started = start(found, credentials, freePorts.get());
                if (started.isPresent()) {
                    return started.get();
                }
            }
            throw new LiveKitUnavailableException(
                    "Each of %d free ports was taken before livekit-server could listen on it; try again."
                            .formatted(PORT_CHOICES));
        }

        private Optional<LocalLiveKit> start(LiveKitBinary found, ApiCredentials credentials, LoopbackPorts ports) {
            ServerSettings settings = new ServerSettings(ports, credentials, keyFrameThrottle, webhooks);
            return ServerProcess.launch(found, settings, healthLimit)
                    .map(process -> new LocalLiveKit(found, settings, healthLimit, process));
        }
    }
}
