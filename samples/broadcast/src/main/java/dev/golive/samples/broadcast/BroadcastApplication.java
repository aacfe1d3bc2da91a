package dev.golive.samples.broadcast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. It needs a LiveKit server: see {@code application.properties}, or start {@link Demo}. */
@SpringBootApplication
public class BroadcastApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(BroadcastApplication.class, args);
    }
}
