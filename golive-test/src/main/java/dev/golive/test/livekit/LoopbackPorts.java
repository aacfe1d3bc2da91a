package dev.golive.test.livekit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Where a local server listens on 127.0.0.1.
 *
 * @param signal the TCP port of its API and of its clients' signalling
 * @param firstMedia the first of a thousand UDP ports for media, about two for each participant
 */
record LoopbackPorts(int signal, int firstMedia) {

    private static final int MEDIA_PORTS = 1000;
    // Below the ports that Linux, macOS and Windows hand out by themselves.
    private static final int LOWEST_MEDIA = 10_000;
    private static final int BLOCKS = 22;
    private static final int GLANCES = 5;

    /** Ports that were free a moment ago. */
    static LoopbackPorts free(RandomGenerator randomness) {
        return withSignal(freeSignal(), randomness);
    }

    static LoopbackPorts withSignal(int signal, RandomGenerator randomness) {
        return new LoopbackPorts(signal, quietBlock(randomness));
    }

    int lastMedia() {
        return firstMedia + MEDIA_PORTS - 1;
    }

    /** Whether nobody listens on the signal port at this moment. */
    boolean signalIsFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), signal));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freeSignal() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noneFree) {
            throw new UncheckedIOException("There is no free TCP port on 127.0.0.1.", noneFree);
        }
    }

    /** One block of a few at random, the one with the fewest ports in use: the server skips those, two servers share a block. */
    private static int quietBlock(RandomGenerator randomness) {
        return randomness
                .ints(GLANCES, 0, BLOCKS)
                .mapToObj(block -> LOWEST_MEDIA + block * MEDIA_PORTS)
                .min(Comparator.comparingLong(LoopbackPorts::portsInUse))
                .orElse(LOWEST_MEDIA);
    }

    private static long portsInUse(int firstMedia) {
        return IntStream.range(firstMedia, firstMedia + MEDIA_PORTS)
                .filter(LoopbackPorts::datagramPortIsTaken)
                .count();
    }

    private static boolean datagramPortIsTaken(int port) {
        try (DatagramSocket socket =
                new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
            return !socket.isBound();
        } catch (SocketException taken) {
            return true;
        }
    }
}
