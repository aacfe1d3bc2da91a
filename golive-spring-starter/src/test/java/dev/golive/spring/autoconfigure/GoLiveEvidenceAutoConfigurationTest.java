package dev.golive.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.SettingsException;
import dev.golive.participant.ParticipantId;
import dev.golive.relay.SelfReports;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.ledger.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GoLiveEvidenceAutoConfigurationTest {

    private static final String KEY = "golive.evidence.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String OTHER = "OTEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final ParticipantId ADA = ParticipantId.of("user-ada");
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    @TempDir
    private Path temp;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(GoLiveStoreAutoConfiguration.class, GoLiveEvidenceAutoConfiguration.class));

    @Test
    void withoutAKeyNothingIsCaptured() {
        runner.run(context -> assertThat(context)
                .doesNotHaveBean(EvidenceLedger.class)
                .doesNotHaveBean(SelfReports.class)
                .doesNotHaveBean(SubjectRegistrar.class));
    }

    @Test
    void withAKeyEvidenceIsKeptInTheFileAndPeopleStayWhoTheyAre() {
        ApplicationContextRunner file = runner.withPropertyValues(KEY, "golive.store.path=" + temp.resolve("data"));
        Subject[] ada = new Subject[1];
        file.run(context -> {
            assertThat(context).hasSingleBean(EvidenceCapture.class).hasSingleBean(SelfReports.class);
            SubjectRegistrar registrar = context.getBean(SubjectRegistrar.class);
            registrar.consent(ADA, null, Purpose.EFFORT, "1", NOW);
            ada[0] = registrar.subjectOf(ADA, null);
        });

        file.run(context -> {
            SubjectRegistrar registrar = context.getBean(SubjectRegistrar.class);
            assertThat(registrar.subjectOf(ADA, null)).isEqualTo(ada[0]);
            assertThat(registrar.consents(ADA, null)).containsExactly(Purpose.EFFORT);
        });
    }

    @Test
    void aKeyThatFollowsAnotherLeavesPeopleWhoTheyAre() {
        ApplicationContextRunner file = runner.withPropertyValues("golive.store.path=" + temp.resolve("data"));
        Subject[] ada = new Subject[1];
        file.withPropertyValues(KEY)
                .run(context -> ada[0] = context.getBean(SubjectRegistrar.class).subjectOf(ADA, null));

        file.withPropertyValues(
                        "golive.evidence.key=" + OTHER,
                        "golive.evidence.key-id=2",
                        "golive.evidence.previous-keys[0].key-id=1",
                        KEY.replace("evidence.key", "evidence.previous-keys[0].key"))
                .run(context -> assertThat(
                                context.getBean(SubjectRegistrar.class).subjectOf(ADA, null))
                        .isEqualTo(ada[0]));
    }

    @Test
    void aLedgerOfTheApplicationsOwnIsTaken() {
        InMemoryLedger own = InMemoryLedger.create(new SplittableRandom(1));
        runner.withPropertyValues(KEY, "golive.store.type=memory")
                .withBean(EvidenceLedger.class, () -> own)
                .run(context -> {
                    context.getBean(SubjectRegistrar.class).consent(ADA, null, Purpose.EFFORT, "1", NOW);
                    assertThat(own.read(Scope.all(), 0, 10)).hasSize(1);
                });
    }

    @Test
    void eventsGoOnToTheFileThatIsNamed() {
        Path file = temp.resolve("evidence.jsonl");
        application().withPropertyValues("golive.evidence.outlet.file=" + file).run(context -> {
            context.getBean(SubjectRegistrar.class).consent(ADA, null, Purpose.EFFORT, "1", NOW);
            await(() -> Files.exists(file) && Files.size(file) > 0);
            assertThat(Files.readAllLines(file)).singleElement().asString().contains("dev.golive.consent.recorded.v1");
        });
    }

    private static ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        GoLiveStoreAutoConfiguration.class,
                        GoLiveEvidenceAutoConfiguration.class,
                        GoLiveRelayAutoConfiguration.class,
                        GoLiveAutoConfiguration.class,
                        GoLiveUpkeepAutoConfiguration.class))
                .withPropertyValues(
                        KEY,
                        "golive.store.type=memory",
                        "golive.livekit.url=ws://127.0.0.1:9",
                        "golive.livekit.api-key=devkey",
                        "golive.livekit.api-secret=a secret of thirty-two bytes, or more",
                        "golive.attendance.poll=0s");
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("within forty seconds").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void evidenceWhoseTimeIsOverGoes() {
        application()
                .withPropertyValues("golive.evidence.keep-health-for=90d", "golive.evidence.keep-for=30d")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(SettingsException.class)
                        .hasMessageContaining("keep-health-for")
                        .hasMessageContaining("no longer than all else"));
        InMemoryLedger old = InMemoryLedger.create(new SplittableRandom(1));
        old.append(List.of(EventDocument.of(new EvidenceEvent(
                new EventKey("/golive/gym", "1"),
                Instant.EPOCH,
                null,
                null,
                new Subject("s_ada"),
                new ConsentRecorded(Purpose.EFFORT, "1")))));
        application()
                .withPropertyValues("golive.evidence.keep-for=30d")
                .withBean(EvidenceLedger.class, () -> old)
                .run(context -> await(() -> old.read(Scope.all(), 0, 1).get(0).content() == null));
    }

    @Test
    void anOutletThatIsNoAddressIsNamed() {
        runner.withPropertyValues(KEY, "golive.store.type=memory", "golive.evidence.outlet.url=ftp://example.org")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(SettingsException.class)
                        .hasMessageContaining("evidence.outlet.url")
                        .hasMessageContaining("http or https"));
    }

    @Test
    void aKeyThatIsNoneIsNamedWithoutItself() {
        runner.withPropertyValues("golive.evidence.key=c2VjcmV0", "golive.store.type=memory")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(SettingsException.class)
                        .hasMessageContaining("evidence.key")
                        .hasMessageContaining("openssl rand -base64 32")
                        .hasMessageNotContaining("c2VjcmV0"));
    }
}
