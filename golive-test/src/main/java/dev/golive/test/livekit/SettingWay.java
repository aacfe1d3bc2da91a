package dev.golive.test.livekit;

import java.nio.file.Path;
import java.util.Optional;

/** The executable that the reader named; a wrong one ends the search, for nobody sets it to be ignored. */
record SettingWay() implements Way {

    @Override
    public String name() {
        return "setting";
    }

    @Override
    public Attempt attempt(Surroundings surroundings) {
        Optional<String> property = surroundings.property(LiveKitBinary.PROPERTY);
        Optional<String> value = property.or(() -> surroundings.variable(LiveKitBinary.VARIABLE));
        if (value.isEmpty()) {
            return new Attempt.Missed("neither the system property %s nor the environment variable %s is set"
                    .formatted(LiveKitBinary.PROPERTY, LiveKitBinary.VARIABLE));
        }
        String source = property.isPresent()
                ? "System property " + LiveKitBinary.PROPERTY
                : "Environment variable " + LiveKitBinary.VARIABLE;
        Path path = Path.of(value.get());
        return VersionQuestion.ask(surroundings.commands(), path)
                .<Attempt>map(version -> new Attempt.Found(new LiveKitBinary(path, version, name())))
                .orElseThrow(() -> new LiveKitUnavailableException(
                        "%s names %s, which is not a livekit-server that runs here. Set it to the path of one, or unset it to have one found."
                                .formatted(source, path)));
    }
}
