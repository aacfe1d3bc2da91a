package dev.golive.it;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A browser's way to the network. Chromium has a process of its own for it, which carries HTTP, web sockets and WebRTC alike;
 * stopped, nothing comes in or goes out, while the pages run on.
 */
final class Line {

    private final long process;

    private Line(long process) {
        this.process = process;
    }

    static Line of(Browser browser) {
        CDPSession session = browser.newBrowserCDPSession();
        JsonObject answer = session.send("SystemInfo.getProcessInfo");
        session.detach();
        for (JsonElement each : answer.getAsJsonArray("processInfo")) {
            JsonObject process = each.getAsJsonObject();
            if (process.get("type").getAsString().equals("network.mojom.NetworkService")) {
                return new Line(process.get("id").getAsLong());
            }
        }
        throw new AssertionError("None of the browser's processes is its network's: " + answer);
    }

    void cut() {
        signal("STOP");
    }

    void mend() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, String.valueOf(process))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new AssertionError("kill -" + name + " ended with " + code + ".");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
