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
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.InMemorySubjectBook;
import dev.golive.sroi.capture.Minors;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.checkin.Ons4;
import dev.golive.sroi.checkin.PairedChange;
import dev.golive.sroi.checkin.PairingRule;
import dev.golive.sroi.checkin.ScaleQuestion;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.XpAwarded;
import dev.golive.sroi.export.FunderJson;
import dev.golive.sroi.funder.FunderDivision;
import dev.golive.sroi.funder.FunderReport;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.privacy.InMemorySaltStore;
import dev.golive.sroi.privacy.SubjectPseudonyms;
import dev.golive.sroi.privacy.TenantKey;
import dev.golive.sroi.privacy.TenantKeyId;
import dev.golive.sroi.rollup.Rollup;
import dev.golive.sroi.rollup.RollupReport;
import dev.golive.sroi.rollup.RollupRules;
import dev.golive.sroi.rollup.RollupSnapshot;
import dev.golive.sroi.rollup.Rollups;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** The code of the page about evidence. */
class EvidenceGuideTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Participant ADA = Participant.of("user-23", "Ada", Role.ATHLETE);
    private static final ProgrammeId AUTUMN = new ProgrammeId("autumn-2026");

    private static final LocalDate LAST_MONTH = LocalDate.of(2026, 11, 15);
    private static final LocalDate END_OF_TERM = LocalDate.of(2026, 12, 15);

    private final Window term =
            new Window(Instant.parse("2026-09-14T00:00:00Z"), Instant.parse("2026-12-15T00:00:00Z"));
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
        Rollup rollup = Rollups.of(ledger, Scope.of(AUTUMN), event -> true);
        RollupReport report =
                rollup.read(RollupRules.standard().withPeriod(term).withZone(ZoneId.of("Europe/London")));
        // endregion rollup
        assertThat(report.programmes()).isEmpty();
    }

    @Test
    void aRollUpGoesOnFromASnapshotAndOverSeveralThreads() {
        List<List<EvidenceEvent>> parts = List.of(List.of(awarded(1)), List.of(awarded(2)));
        // region parallel
        Rollup rollup = Rollups.parallel(parts, 2);
        byte[] snapshot = RollupSnapshot.encode(rollup);
        Rollup later = RollupSnapshot.decode(snapshot).merge(Rollups.parallel(parts, 1));
        // endregion parallel
        assertThat(later).isEqualTo(rollup);
    }

    @Test
    void aFunderGetsCellsAndMeans() {
        Rollup rollup = Rollups.parallel(List.of(List.of(awarded(1))), 1);
        // region funder
        PairingRule pairing = PairingRule.nearEnrolment(14, 28, LAST_MONTH, END_OF_TERM, ZoneId.of("Europe/London"));
        Map<ScaleQuestion, PairedChange> changes =
                Map.of(Ons4.SATISFACTION, rollup.change(AUTUMN, Ons4.SATISFACTION, pairing));
        List<FunderReport> reports = rollup.read(RollupRules.standard().withPeriod(term)).programmes().stream()
                .map(figures ->
                        FunderReport.of(figures, changes, DisclosureControl.NHS_1_7_ROUND5, FunderDivision.WEEK))
                .toList();
        byte[] json = FunderJson.encode(term, reports);
        // endregion funder
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"people\":0", "\"question\":\"satisfaction\"")
                .doesNotContain("s_ada");
    }

    private static EvidenceEvent awarded(int number) {
        return new EvidenceEvent(
                new EventKey("/golive/gym", "e" + number),
                NOW,
                AUTUMN,
                new SessionLabel("tuesday-hiit"),
                new Subject("s_ada"),
                new XpAwarded("a" + number, 5));
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
