package dev.golive.jdbc;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Another process that does numbered things, one after the other, says each number when it is done, and is killed. */
final class Victim {

    private Victim() {}

    /**
     * The last number that it said.
     *
     * @param main what to run, with the place and the first number
     * @param place a folder, or the address of a database
     * @param from the first number
     * @param lines after how many of them it is killed
     */
    static int runUntilKilled(Class<?> main, Object place, int from, int lines)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        place.toString(),
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int said = from - 1;
        try (BufferedReader output = process.inputReader()) {
            for (int line = 0; line < lines; line++) {
                said = Integer.parseInt(output.readLine());
            }
            // Through its handle, which leaves what it has said already to be read.
            process.toHandle().destroyForcibly();
            process.waitFor();
            // What it said before the kill reached it counts too.
            for (String line = output.readLine(); line != null && line.equals(Integer.toString(said + 1)); ) {
                said++;
                line = output.readLine();
            }
        } finally {
            process.destroyForcibly();
        }
        return said;
    }
}
