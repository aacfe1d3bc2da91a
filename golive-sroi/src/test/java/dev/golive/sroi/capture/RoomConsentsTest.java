package dev.golive.sroi.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golive.error.NotAllowedException;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantId;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.InMemorySessionStore;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.SafeguardingChecked;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.privacy.InMemorySaltStore;
import dev.golive.sroi.privacy.SubjectPseudonyms;
import dev.golive.sroi.privacy.TenantKey;
import dev.golive.sroi.privacy.TenantKeyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoomConsentsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T18:00:00Z");
    private static final ProgrammeId AUTUMN = new ProgrammeId("autumn");
    private static final SessionId TUESDAY = SessionId.of("tuesday-hiit");
    private static final RoomNaming NAMING = RoomNaming.of("gym");
    private static final RoomName ROOM = NAMING.nameFor(TUESDAY);
    private static final Identity ADA = Identity.of("p_ada");
    private static final ParticipantId ADAS_ID = ParticipantId.of("user-ada");
    private static final ParticipantId CHILD = ParticipantId.of("user-child");

    private final SplittableRandom random = new SplittableRandom(1);
    private final InMemoryLedger ledger = InMemoryLedger.create(random);
    private final InMemorySubjectBook book = InMemorySubjectBook.create();
    private final Programmes programmes = session -> Optional.of(AUTUMN);
    private final EvidenceCapture capture =
            EvidenceCapture.create("gym", NAMING, InMemorySessionStore.create(), programmes, book, ledger);
    private final SubjectRegistrar registrar =
            SubjectRegistrar.create(pseudonyms(), programmes, CHILD::equals, book, capture, ledger, random);
    private final RoomConsents consents = RoomConsents.create(programmes, book, capture, ledger, random);

    @Test
    void whatSomebodyAgreesToInARoomIsAgreedToByTheirPseudonym() {
        registrar.admit(TUESDAY, ROOM, ADA, ADAS_ID, NOW);

        consents.agree(TUESDAY, ROOM, ADA, Purpose.EFFORT, "2", NOW);

        assertThat(consents.of(ROOM, ADA)).containsExactly(Purpose.EFFORT);
        assertThat(registrar.consents(ADAS_ID, AUTUMN)).containsExactly(Purpose.EFFORT);
        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.subject()).isEqualTo(registrar.subjectOf(ADAS_ID, AUTUMN));
            assertThat(event.programme()).isEqualTo(AUTUMN);
            assertThat(event.fact()).isEqualTo(new ConsentRecorded(Purpose.EFFORT, "2"));
            assertThat(event.key().toString()).doesNotContain("ada");
        });
    }

    @Test
    void whatIsTakenBackIsNotAgreedToAnyMoreInAnyRoom() {
        SessionId thursday = SessionId.of("thursday-hiit");
        registrar.admit(TUESDAY, ROOM, ADA, ADAS_ID, NOW);
        registrar.admit(thursday, NAMING.nameFor(thursday), Identity.of("p_other"), ADAS_ID, NOW);
        consents.agree(TUESDAY, ROOM, ADA, Purpose.EFFORT, "1", NOW);
        consents.agree(TUESDAY, ROOM, ADA, Purpose.WELLBEING, "1", NOW);

        consents.withdraw(
                thursday, NAMING.nameFor(thursday), Identity.of("p_other"), Purpose.EFFORT, NOW.plusMillis(1));

        assertThat(consents.of(ROOM, ADA)).containsExactly(Purpose.WELLBEING);
    }

    @Test
    void aConsentIsOfNobodyElse() {
        registrar.admit(TUESDAY, ROOM, ADA, ADAS_ID, NOW);
        registrar.admit(TUESDAY, ROOM, Identity.of("p_ben"), ParticipantId.of("user-ben"), NOW);

        consents.agree(TUESDAY, ROOM, ADA, Purpose.EFFORT, "1", NOW);

        assertThat(consents.of(ROOM, Identity.of("p_ben"))).isEmpty();
    }

    @Test
    void ofWhomThereIsNoNoteNothingIsKeptNotEvenAConsent() {
        assertThatThrownBy(() -> consents.agree(TUESDAY, ROOM, ADA, Purpose.EFFORT, "1", NOW))
                .isInstanceOf(NotAllowedException.class)
                .hasMessageContaining("Join again");

        assertThat(consents.of(ROOM, ADA)).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void ofAMinorNothingIsKeptUntilAGuardianIsVerifiedButThatThereWasOne() {
        registrar.admit(TUESDAY, ROOM, ADA, CHILD, NOW);
        registrar.admit(TUESDAY, ROOM, ADA, CHILD, NOW.plusSeconds(9));

        assertThat(events()).singleElement().satisfies(event -> {
            assertThat(event.subject()).isNull();
            assertThat(event.fact()).isEqualTo(new SafeguardingChecked("guardian", false));
        });
        assertThatThrownBy(() -> consents.agree(TUESDAY, ROOM, ADA, Purpose.EFFORT, "1", NOW))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> registrar.consent(CHILD, AUTUMN, Purpose.EFFORT, "1", NOW))
                .isInstanceOf(NotAllowedException.class)
                .hasMessageContaining("guardian has to be verified");

        registrar.guardianVerified(CHILD, AUTUMN, NOW);
        registrar.admit(TUESDAY, ROOM, ADA, CHILD, NOW);
        consents.agree(TUESDAY, ROOM, ADA, Purpose.EFFORT, "1", NOW);
        assertThat(registrar.consents(CHILD, AUTUMN)).containsExactly(Purpose.EFFORT);
    }

    private List<EvidenceEvent> events() {
        List<EvidenceEvent> events = new ArrayList<>();
        LedgerReader.each(ledger, Scope.all(), document -> events.add(document.event()));
        return events;
    }

    private SubjectPseudonyms pseudonyms() {
        String secret = Base64.getEncoder().encodeToString(new byte[32]);
        return SubjectPseudonyms.create(
                TenantKey.parse(new TenantKeyId("1"), secret), InMemorySaltStore.create(), random);
    }
}
