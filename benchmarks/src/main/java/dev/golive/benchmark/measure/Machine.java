package dev.golive.benchmark.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where a run took place.
 *
 * @param processor its name, as far as the operating system tells
 * @param cores how many of it
 * @param memoryGib how much memory, in GiB
 * @param system the operating system
 * @param java the Java that ran the harness and the application
 */
public record Machine(String processor, int cores, long memoryGib, String system, String java) {

    private static final long GIB = 1L << 30;

    /** This one. */
    public static Machine here() {
        return new Machine(
                firstOf(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch")),
                Runtime.getRuntime().availableProcessors(),
                Math.round((double) memoryBytes() / GIB),
                firstOf(Path.of("/etc/os-release"), "PRETTY_NAME", System.getProperty("os.name")),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    }

    private static long memoryBytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    /** What follows a key in a file of the operating system's. */
    private static String firstOf(Path file, String key, String otherwise) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.replaceFirst("^[^:=]*[:=]", "")
                            .replace("\"", "")
                            .strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }
}
