package dev.golive.samples.console;

import dev.golive.room.RoomNaming;
import picocli.CommandLine.Option;

/** Which of the platforms on one LiveKit server. */
final class NamespaceOption {

    @Option(
            names = "--namespace",
            paramLabel = "N",
            description = "As in the setting golive.namespace; golive unless it is given.")
    private RoomNaming naming = RoomNaming.of("golive");

    RoomNaming naming() {
        return naming;
    }
}
