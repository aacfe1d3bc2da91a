package dev.golive.board;

import dev.golive.error.RefusalCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a host allows on its boards.
 *
 * @param videoHosts the hosts from which videos may be shown, without ports, in lower case; empty for none at all
 */
public record BoardSettings(Set<String> videoHosts) {

    /** Copies, in lower case. */
    public BoardSettings {
        videoHosts =
                videoHosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** No videos. */
    public static BoardSettings standard() {
        return new BoardSettings(Set.of());
    }

    /** The same with videos from these hosts. */
    public BoardSettings withVideoHosts(Set<String> hosts) {
        return new BoardSettings(hosts);
    }

    /**
     * Why a command may not be taken here; empty if it may. Only what comes anew is asked about: what was allowed once is
     * not undone by other settings later.
     */
    public Optional<BoardChange.Refused> refuse(BoardCommand command) {
        VideoUrl video = command instanceof SpotlightShow show ? show.video() : null;
        if (video == null) {
            return Optional.empty();
        }
        if (!videoHosts.contains(video.host())) {
            return no("Videos from " + video.host() + " are not allowed here.");
        }
        // Browsers play no other on a secure page, but from their own machine.
        boolean near = video.host().equals("localhost") || video.host().equals("127.0.0.1");
        return video.secure() || near ? Optional.empty() : no("A video needs https.");
    }

    private static Optional<BoardChange.Refused> no(String detail) {
        return Optional.of(new BoardChange.Refused(RefusalCode.INVALID, "url", detail));
    }
}
