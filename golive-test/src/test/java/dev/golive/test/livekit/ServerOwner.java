package dev.golive.test.livekit;

import java.io.IOException;

/** A JVM that starts a server, says its process id, and ends in good order when its input does. */
final class ServerOwner {

    private ServerOwner() {}

    public static void main(String[] arguments) throws IOException {
        LocalLiveKit livekit = LocalLiveKit.start();
        System.out.println(livekit.pid());
        while (System.in.read() != -1) {
            // Nobody writes: the end of the input is what is waited for.
        }
    }
}
