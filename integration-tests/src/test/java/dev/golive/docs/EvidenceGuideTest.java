package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.RelaySettings;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionStore;
import dev.golive.spring.ConsentWording;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.InMemorySubjectBook;
import dev.golive.sroi.capture.Minors;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.privacy.InMemorySaltStore;
import dev.golive.sroi.privacy.SubjectPseudonyms;
import dev.golive.sroi.privacy.TenantKey;
import dev.golive.sroi.privacy.TenantKeyId;
import dev.golive.sroi.rollup.RollupReport;
import dev.golive.sroi.rollup.Rollups;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** The code of the page about evidence. */
class EvidenceGuideTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Participant ADA = Participant.of("user-23", "Ada", Role.ATHLETE);
    private static final ProgrammeId AUTUMN = new ProgrammeId("autumn-2026");

    private final EvidenceLedger ledger = InMemoryLedger.create(new SecureRandom());
    private final SubjectBook book = InMemorySubjectBook.create();

    @Test
    void whatSomebodySaysIsTheirsAndCanBeForgotten() {
        SubjectPseudonyms pseudonyms = pseudonyms("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        SessionStore sessions = InMemorySessionStore.create();
        // region capture
        EvidenceCapture capture = EvidenceCapture.create(
                "gym", RoomNaming.of("gym"), sessions, session -> Optional.of(AUTUMN), book, ledger);
        RelaySettings relay = RelaySettings.standard().withReports(capture);
        // endregion capture
        GoLive golive = GoLive.builder(
                        LiveKitUrl.parse("ws://127.0.0.1:9"),
                        ApiCredentials.of(ApiKey.of("devkey"), ApiSecret.of("a secret of thirty-two bytes, or more")))
                .namespace("gym")
                .relay(relay)
                .build();
        RoomName room = golive.rooms().nameFor(SessionId.of("tuesday-hiit"));

        Identity inTheRoom = golive.pseudonyms().identityOf(ADA, room);
        SubjectRegistrar registrar = SubjectRegistrar.create(
                pseudonyms, session -> Optional.of(AUTUMN), Minors.none(), book, capture, ledger, new SecureRandom());
        registrar.admit(SessionId.of("tuesday-hiit"), room, inTheRoom, ADA.id(), NOW);
        // region registrar
        registrar.consent(ADA.id(), AUTUMN, Purpose.EFFORT, "2026-09", NOW);
        byte[] everythingAboutAda = registrar.export(ADA.id(), AUTUMN);
        long forgotten = registrar.forget(ADA.id(), Set.of(AUTUMN), NOW);
        // endregion registrar
        assertThat(new String(everythingAboutAda, StandardCharsets.UTF_8))
                .contains("consent.recorded", "\"version\":\"2026-09\"")
                .doesNotContain("user-23")
                .doesNotContain("Ada");
        assertThat(forgotten).isEqualTo(1);
        assertThat(registrar.export(ADA.id(), AUTUMN)).isEqualTo("[]".getBytes(StandardCharsets.UTF_8));
        assertThat(book.find(room, inTheRoom)).isEmpty();

        // region rollup
        RollupReport report =
                Rollups.of(ledger, Scope.of(AUTUMN), event -> true).read(ReadingRules.standard());
        // endregion rollup
        assertThat(report.programmes()).isEmpty();
    }

    private static SubjectPseudonyms pseudonyms(String secret) {
        // region pseudonyms
        TenantKey key = TenantKey.parse(new TenantKeyId("2026"), secret);
        SubjectPseudonyms pseudonyms = SubjectPseudonyms.create(key, InMemorySaltStore.create(), new SecureRandom());
        // endregion pseudonyms
        return pseudonyms;
    }

    @Test
    void theHostsOwnWordingTakesThePlaceOfTheLibrarys() {
        ConsentWording own = new Wording().effort();

        assertThat(own.purpose()).isEqualTo(Purpose.EFFORT);
        assertThat(own.version()).isNotEqualTo(ConsentWording.standard().get(0).version());
    }

    /** A host's configuration. */
    static class Wording {

        // region wording
        @Bean
        ConsentWording effort() {
            return new ConsentWording(
                    Purpose.EFFORT, "2026-09", "How hard it was", "Your coach sees your ratings. Nobody else does.");
        }
        // endregion wording
    }
}
