package dev.golive.benchmark.startup.application;

import java.lang.management.ManagementFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** A web application with nothing in it: what a host's own does is added to both. It ends as soon as it could serve. */
@SpringBootApplication
public class MinimalApplication {

    /** What the line with the figures begins with. */
    public static final String READY = "ready after ";

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(MinimalApplication.class, args);
    }

    /** Says how long Java has been running and how much processor time it used: all threads, the compiler's too. */
    @EventListener
    void ready(ApplicationReadyEvent event) {
        long elapsed = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        long processor =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getProcessCpuTime() / NANOS_PER_MILLI
                        : -1;
        System.out.println(READY + elapsed + " " + processor);
        System.out.flush();
        // Stopping in good order is no part of the start.
        Runtime.getRuntime().halt(0);
    }
}
