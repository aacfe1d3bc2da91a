package dev.golive.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private static final Set<TrackSource> EVERYTHING = EnumSet.complementOf(EnumSet.of(TrackSource.UNKNOWN));

    @Test
    void aHiddenParticipantCannotSendData() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Permissions(true, Set.of(), true, true))
                .withMessageContaining("would pass for the server's own");
    }

    @Test
    void aHiddenParticipantCannotPublish() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Permissions(true, Set.of(TrackSource.CAMERA), false, true))
                .withMessageContaining("would pass for the server's own");
    }

    @Test
    void anUnknownSourceCannotBePermitted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Permissions(true, Set.of(TrackSource.UNKNOWN), false, false))
                .withMessageContaining("Name the sources one by one");
    }

    @Test
    void theSourcesAreACopy() {
        Set<TrackSource> sources = new HashSet<>(Set.of(TrackSource.CAMERA));
        Permissions permissions = new Permissions(true, sources, false, false);

        sources.add(TrackSource.SCREEN_SHARE);

        assertThat(permissions.sources()).containsExactly(TrackSource.CAMERA);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> permissions.sources().add(TrackSource.SCREEN_SHARE));
    }

    @Test
    void aReportThatAllowsPublishingWithoutSourcesAllowsEverySource() {
        Permissions permissions = Permissions.ofReport(true, true, Set.of(), true, false);

        assertThat(permissions).isEqualTo(new Permissions(true, EVERYTHING, true, false));
    }

    @Test
    void aReportThatForbidsPublishingIgnoresItsSources() {
        Permissions permissions = Permissions.ofReport(true, false, Set.of(TrackSource.CAMERA), false, false);

        assertThat(permissions).isEqualTo(Permissions.viewing());
    }

    @Test
    void aReportOfWhatWeNeverGrantIsNoPermissions() {
        Set<TrackSource> unknown = Set.of(TrackSource.UNKNOWN, TrackSource.CAMERA);

        assertThat(Permissions.ofReport(true, true, Set.of(), false, true)).isNull();
        assertThat(Permissions.ofReport(true, false, Set.of(), true, true)).isNull();
        assertThat(Permissions.ofReport(true, true, unknown, false, false)).isNull();
    }

    @Test
    void aHiddenViewerIsReportedAsOne() {
        assertThat(Permissions.ofReport(true, false, Set.of(), false, true)).isEqualTo(Role.PREVIEW.permissions());
    }

    @Test
    void everySourceIsReadInAnyCaseAndAnyOtherIsUnknown() {
        for (TrackSource source : TrackSource.values()) {
            assertThat(TrackSource.parse(source.wireName())).isEqualTo(source);
            assertThat(TrackSource.parse(source.name())).isEqualTo(source);
        }
        assertThat(TrackSource.parse("hologram")).isEqualTo(TrackSource.UNKNOWN);
        assertThat(TrackSource.parse("")).isEqualTo(TrackSource.UNKNOWN);
    }

    @Test
    void everyKindIsReadAndAnyOtherIsUnknown() {
        for (ParticipantKind kind : ParticipantKind.values()) {
            assertThat(ParticipantKind.parse(kind.name())).isEqualTo(kind);
        }
        assertThat(ParticipantKind.parse("HOLOGRAM")).isEqualTo(ParticipantKind.UNKNOWN);
    }
}
