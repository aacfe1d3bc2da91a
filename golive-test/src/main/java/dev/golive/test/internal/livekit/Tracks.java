package dev.golive.test.internal.livekit;

import dev.golive.participant.TrackSource;
import java.time.Instant;
import livekit.LivekitModels;
import livekit.LivekitModels.BackupCodecPolicy;
import livekit.LivekitModels.SimulcastCodecInfo;
import livekit.LivekitModels.TimedVersion;
import livekit.LivekitModels.TrackInfo;
import livekit.LivekitModels.TrackType;
import livekit.LivekitModels.VideoLayer;
import livekit.LivekitModels.VideoQuality;

/** Tracks as browsers publish them, as far as a server's words about them go. */
final class Tracks {

    private Tracks() {}

    static TrackInfo of(TrackSource source, Sids sids, Instant now) {
        TrackInfo.Builder track = TrackInfo.newBuilder()
                .setSource(LivekitModels.TrackSource.valueOf(source.name()))
                .setStream(source == TrackSource.CAMERA || source == TrackSource.MICROPHONE ? "camera" : "screen_share")
                .setVersion(TimedVersion.newBuilder()
                        .setUnixMicro(now.toEpochMilli() * 1_000)
                        .build());
        return switch (source) {
            case CAMERA, SCREEN_SHARE, UNKNOWN -> video(track, sids);
            case MICROPHONE, SCREEN_SHARE_AUDIO -> audio(track, sids);
        };
    }

    @SuppressWarnings("deprecation") // The server still repeats the layers outside the codecs.
    private static TrackInfo video(TrackInfo.Builder track, Sids sids) {
        track.setSid(sids.next("TR_VC"))
                .setType(TrackType.VIDEO)
                .setWidth(1280)
                .setHeight(720)
                .setSimulcast(true)
                .addLayers(layer(VideoQuality.LOW, 320, 180, 160_000))
                .addLayers(layer(VideoQuality.MEDIUM, 640, 360, 450_000))
                .addLayers(layer(VideoQuality.HIGH, 1280, 720, 1_700_000))
                .setMimeType("video/VP8")
                .setMid("7");
        return track.addCodecs(SimulcastCodecInfo.newBuilder()
                        .setMimeType("video/VP8")
                        .setMid("7")
                        .addAllLayers(track.getLayersList()))
                .build();
    }

    private static TrackInfo audio(TrackInfo.Builder track, Sids sids) {
        return track.setSid(sids.next("TR_AM"))
                .setType(TrackType.AUDIO)
                .setMimeType("audio/red")
                .setMid("8")
                .addCodecs(
                        SimulcastCodecInfo.newBuilder().setMimeType("audio/red").setMid("8"))
                .setBackupCodecPolicy(BackupCodecPolicy.SIMULCAST)
                .build();
    }

    private static VideoLayer layer(VideoQuality quality, int width, int height, int bitrate) {
        return VideoLayer.newBuilder()
                .setQuality(quality)
                .setWidth(width)
                .setHeight(height)
                .setBitrate(bitrate)
                .build();
    }
}
