package dev.golive.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One run of a benchmark.
 *
 * @param name which benchmark
 * @param startedAt when the first trial began, in ISO 8601
 * @param seconds how long all of it took
 * @param seed what the order of the variants was shuffled with
 * @param quiet how quiet the machine was before
 * @param machine where it ran
 * @param versions what ran, by name
 * @param trials in the order in which they were done
 */
public record Measurements(
        String name,
        String startedAt,
        long seconds,
        long seed,
        Quiet quiet,
        Machine machine,
        Map<String, String> versions,
        List<Trial> trials) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The run that a file holds. */
    public static Measurements read(Path file) {
        return MAPPER.readValue(file.toFile(), Measurements.class);
    }

    /** Writes two files: one of this run's own, and a copy without the time in its name, which the report reads. */
    public void keep(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path own = folder.resolve(name + "-" + startedAt.replaceAll("[^0-9]", "") + ".json");
        MAPPER.writeValue(own.toFile(), this);
        Files.copy(own, folder.resolve(name + ".json"), StandardCopyOption.REPLACE_EXISTING);
        System.out.println("Wrote " + own + ".");
    }

    /** What was measured under one name, over all trials of a variant. */
    public Spread spread(String variant, String value) {
        return Spread.of(trials.stream()
                .filter(trial -> trial.variant().equals(variant))
                .map(trial -> trial.values().get(value))
                .filter(each -> each != null)
                .toList());
    }

    /** How long all of it took. */
    public Duration took() {
        return Duration.ofSeconds(seconds);
    }
}
